import type { z } from 'zod'
import type { PolicyFiles } from './policy-files.ts'

/** What a tool answers: for programs, and the same in brief for who reads along. */
export interface Answer {
  readonly structured: Record<string, unknown>
  readonly text: string
}

/**
 * A tool: its table row, and two steps. What a call names is gathered where the client is known; the rest is done elsewhere, so that a long
 * answer keeps nobody waiting and can be given up.
 */
export interface Tool<Args, Job> {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: z.ZodType<Args>
  readonly output: z.ZodObject
  /** Reads what the arguments name. What it gives is cloned, so it is data alone. */
  prepare(args: Args, files: PolicyFiles): Promise<Job>
  /** Answers; pure. */
  run(job: Job): Answer
}

/** A tool among others. */
export type AnyTool = Tool<unknown, unknown>
