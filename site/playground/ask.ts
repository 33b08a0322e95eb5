import { onBeforeUnmount, type Ref, ref, shallowRef, watch } from 'vue'
import { createEngine } from './worker/engine.ts'
import type { Answers, Request } from './worker/messages.ts'

/** How long to wait for more typing, in milliseconds. */
const PAUSE = 250

const startWorker = () => new Worker(new URL('./worker/worker.ts', import.meta.url), { type: 'module', name: 'clausal' })

/** An answer that follows what is asked. */
export interface Asked<R extends Request> {
  /** The newest answer, with what was asked. */
  readonly answer: Readonly<Ref<{ readonly request: R; readonly answer: Answers[R['type']] } | undefined>>
  readonly failure: Readonly<Ref<string | undefined>>
  readonly busy: Readonly<Ref<boolean>>
}

/** Asks the worker, and asks again where the request changes. Answers to what is no longer asked are dropped. */
export function useAnswer<R extends Request>(request: () => R): Asked<R> {
  const engine = createEngine(startWorker)
  const answer = shallowRef<{ readonly request: R; readonly answer: Answers[R['type']] }>()
  const failure = ref<string>()
  const busy = ref(true)
  /** How often the request changed: an answer to an older one is dropped, also before the newer one is sent. */
  let changes = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  async function ask() {
    const asked = request()
    const at = changes
    try {
      const answered = await engine.ask(asked)
      if (answered === undefined || at !== changes) return
      answer.value = { request: asked, answer: answered }
      failure.value = undefined
      busy.value = false
    } catch (error) {
      if (at !== changes) return
      failure.value = error instanceof Error ? error.message : String(error)
      busy.value = false
    }
  }
  watch(request, () => {
    changes += 1
    busy.value = true
    clearTimeout(timer)
    timer = setTimeout(ask, PAUSE)
  })
  void ask()
  onBeforeUnmount(() => {
    clearTimeout(timer)
    engine.stop()
  })
  return { answer, failure, busy }
}
