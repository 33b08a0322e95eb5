import type { Format } from '@clausal/core'

/** A text to survive. */
export interface Sample {
  readonly text: string
  readonly format: Format
}

/** Looks at an answer: what is wrong with it, in words. */
export type Judge = () => readonly string[]

/** One thing that is done with a text. It may throw, which is wrong. What looks at its answer takes no time of its own. */
export interface Stage {
  readonly name: string
  run(): Judge | Promise<Judge>
}

/** A stage of some work, and what judges its answer. */
export const toStage = <Answer>(
  name: string,
  work: () => Answer | Promise<Answer>,
  judge: (answer: Answer) => readonly string[],
): Stage => ({
  name,
  async run() {
    const answer = await work()
    return () => judge(answer)
  },
})
