import { onBeforeUnmount, onMounted, type Ref, ref, shallowRef } from 'vue'
import { pack, unpack } from './pack.ts'
import { differences, type State, toState } from './state.ts'

/** Longer addresses are refused by programs that pass them on. */
const LONGEST = 60_000
/** How long to wait for more typing, in milliseconds. */
const PAUSE = 400

/** The state, kept in the part of the address behind `#`, which browsers send to nobody. */
export interface Kept {
  readonly state: Readonly<Ref<State>>
  /** False until the address was read. */
  readonly ready: Readonly<Ref<boolean>>
  /** What is wrong with the address, or with keeping the state in it. */
  readonly note: Readonly<Ref<string | undefined>>
  readonly change: (part: Partial<State>) => void
}

export function useAddress(usual: State): Kept {
  const state = shallowRef(usual)
  const ready = ref(false)
  const note = ref<string>()
  let timer: ReturnType<typeof setTimeout> | undefined

  async function read() {
    const packed = location.hash.slice(1)
    note.value = undefined
    try {
      state.value = packed === '' ? usual : toState(await unpack(packed), usual)
    } catch {
      state.value = usual
      note.value = 'This address is not complete, or was not made by this page. Here is the example instead.'
    }
    ready.value = true
  }
  async function write() {
    const different = differences(state.value, usual)
    const packed = Object.keys(different).length === 0 ? '' : await pack(different)
    const fits = packed.length <= LONGEST
    note.value = fits ? undefined : 'This is too long for an address: a link to this page would not bring it back.'
    history.replaceState(history.state, '', packed === '' || !fits ? location.pathname + location.search : `#${packed}`)
  }
  const change = (part: Partial<State>) => {
    state.value = { ...state.value, ...part }
    clearTimeout(timer)
    timer = setTimeout(write, PAUSE)
  }
  onMounted(() => {
    void read()
    window.addEventListener('hashchange', read)
  })
  onBeforeUnmount(() => {
    clearTimeout(timer)
    window.removeEventListener('hashchange', read)
  })
  return { state, ready, note, change }
}
