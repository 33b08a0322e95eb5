import { formatExplanation, toExplanationReport } from '@clausal/core/report'
import { z } from 'zod'
import type { Tool } from '../tool.ts'
import { explained } from './explained.ts'

const ID = 'Id of a rule (consistency/no-contradiction), a law (gdpr) or a requirement (law/gdpr/13-2-a).'

const INPUT = z.strictObject({ id: z.string().min(1).max(200).describe(ID) })

const OUTPUT = z
  .looseObject({ version: z.int(), type: z.enum(['rule', 'law', 'requirement']), id: z.string() })
  .describe('What clausal explain --format json prints: of a requirement its citation, why it is asked, what counts and an example.')

const WIDTH = 100

/** What a rule finds, or what a law or one of its requirements asks. */
export const EXPLAIN: Tool<z.infer<typeof INPUT>, string> = {
  name: 'explain',
  title: 'Explain a rule, a law or a requirement',
  description:
    'Tells what a rule finds, or what a law or one of its requirements asks: the citation, why, what counts as stating it, an example.',
  input: INPUT,
  output: OUTPUT,
  prepare: async ({ id }) => id,
  run(id) {
    const explanation = explained(id)
    return { structured: toExplanationReport(explanation), text: formatExplanation(explanation, { colour: false, width: WIDTH }).trimEnd() }
  },
}
