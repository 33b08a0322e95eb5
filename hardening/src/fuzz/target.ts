import type fc from 'fast-check'

/** Something that takes what others wrote. */
export interface Target {
  readonly name: string
  /** How often the suite tries it; the long run does so again and again. */
  readonly runs: number
  /** What must hold for any input; a throw says what did not. */
  property(): fc.IRawProperty<unknown>
}
