import type { Policy } from './policy.ts'

/**
 * What was computed from parts of earlier versions of a text, by what it was computed from. While a policy is being written, most of its
 * parts stay; what depends on one part alone is then looked up and not computed again. Because the key holds everything that a value
 * depends on, a policy that is read with a memory says the same as without one.
 */
export interface PolicyMemory {
  /** The value that the owner computes for a key; computed where it is not known. `compute` must depend on the key alone. */
  recall<T extends object>(owner: MemoryOwner<T>, key: string, compute: () => T): T
  /** A version begins: what neither it nor the one before asks for is forgotten. */
  turn(): void
}

/** Who computes values of a type. Its values are kept apart from those of others. */
export interface MemoryOwner<T extends object> {
  readonly generations: WeakMap<PolicyMemory, Generations<T>>
}

interface Generations<T extends object> {
  turn: number
  young: Map<string, T>
  old: Map<string, T>
}

/** Makes an owner of remembered values. */
export const createOwner = <T extends object>(): MemoryOwner<T> => ({ generations: new WeakMap() })

/** Makes a memory for the versions of one text. It holds no more than what two versions ask for. */
export function createMemory(): PolicyMemory {
  let turn = 0
  const memory: PolicyMemory = {
    recall(owner, key, compute) {
      let known = owner.generations.get(memory)
      if (known === undefined) {
        known = { turn, young: new Map(), old: new Map() }
        owner.generations.set(memory, known)
      }
      if (known.turn !== turn) {
        known.old = known.turn === turn - 1 ? known.young : new Map()
        known.young = new Map()
        known.turn = turn
      }
      const { young, old } = known
      const recent = young.get(key)
      if (recent !== undefined) return recent
      const value = old.get(key) ?? compute()
      young.set(key, value)
      return value
    },
    turn() {
      turn += 1
    },
  }
  return memory
}

const memories = new WeakMap<Policy, PolicyMemory>()

/** Lets what is read from a policy be remembered for the next version of its text. */
export function remember(policy: Policy, memory: PolicyMemory): void {
  memories.set(policy, memory)
}

/** The memory that a policy was parsed with, if any. */
export const memoryOf = (policy: Policy): PolicyMemory | undefined => memories.get(policy)
