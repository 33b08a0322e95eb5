import { diffPolicies } from '@clausal/core'
import { z } from 'zod'
import { leftOffLine, shorten } from '../lists.ts'
import { LIMIT_INPUT, noticesOf, type PolicyText, readNamed, toPolicy, VERSION_INPUT } from '../policy-input.ts'
import { sentenceText } from '../policy-words.ts'
import { LEFT_OFF, NOTICES } from '../schemas.ts'
import type { Tool } from '../tool.ts'
import { byMateriality, CHANGE, changeLines, countsLine, DIFF_SUMMARY, readerOf, toChange, toSummary } from './changes.ts'

const INPUT = z.strictObject({
  before: VERSION_INPUT.describe('The earlier version.'),
  after: VERSION_INPUT.describe('The later version.'),
  ...LIMIT_INPUT,
})

const OUTPUT = z.object({
  summary: DIFF_SUMMARY,
  changes: z.array(CHANGE).describe('The weightiest first. Clauses that read the same are not listed.'),
  changesLeftOff: LEFT_OFF,
  notices: NOTICES,
})

interface Job {
  readonly before: PolicyText
  readonly after: PolicyText
  readonly limit: number
}

/** What changed between two versions. */
export const DIFF_POLICIES: Tool<z.infer<typeof INPUT>, Job> = {
  name: 'diff_policies',
  title: 'Compare two versions of a privacy policy',
  description:
    'Says what changed between two versions of a privacy policy, clause by clause: what was done, how material it is, who gains, and each change of legal meaning (retention, recipients, rights, sale, duties ...) with both wordings. With ref, versions are read from git.',
  input: INPUT,
  output: OUTPUT,
  async prepare({ before, after, limit }, files) {
    return { before: await readNamed(before, files, 'before'), after: await readNamed(after, files, 'after'), limit }
  },
  run({ before: earlier, after: later, limit }) {
    const [before, after] = [toPolicy(earlier), toPolicy(later)]
    const diff = diffPolicies(before, after)
    const read = readerOf({ before, after })
    const { shown, leftOff } = shorten(byMateriality(diff.changes), limit)
    const changes = shown.map((change) => toChange(change, read))
    const summary = toSummary(diff.summary, read)
    const notices = [...noticesOf(before), ...noticesOf(after)]
    return {
      structured: { summary, changes, changesLeftOff: leftOff, notices },
      text: [
        countsLine(diff.summary),
        ...notices,
        ...summary.highlights.map((highlight) => `- ${sentenceText(highlight)}`),
        ...changes.flatMap(changeLines),
        ...leftOffLine(leftOff, 'changes'),
      ].join('\n'),
    }
  },
}
