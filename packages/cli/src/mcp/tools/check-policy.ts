import { type CheckResult, type ConfigLayer, checkPolicies, type Policy } from '@clausal/core'
import { z } from 'zod'
import { leftOffLine, shorten } from '../lists.ts'
import { CHECK_INPUT, LIMIT_INPUT, layersOf, noticesOf, POLICY_INPUT, type PolicyText, readNamed, toPolicy } from '../policy-input.ts'
import { createSentenceReader, sentenceText } from '../policy-words.ts'
import { COUNTS, LEFT_OFF, NOTICES, placeText, QUOTED_RANGE, quoted, quoteText, SENTENCE, SEVERITY, STATUS } from '../schemas.ts'
import type { Answer, Tool } from '../tool.ts'

const INPUT = z.strictObject({ ...POLICY_INPUT, ...CHECK_INPUT, ...LIMIT_INPUT })

const FINDING = z.object({
  rule: z.string(),
  severity: SEVERITY,
  ...SENTENCE,
  citation: z.string().optional(),
  ...QUOTED_RANGE.shape,
})

const REQUIREMENT = z.object({
  law: z.string(),
  id: z.string(),
  citation: z.string(),
  title: z.string(),
  status: STATUS,
  ...SENTENCE,
  evidence: z.array(QUOTED_RANGE),
})

const OUTPUT = z.object({
  summary: z.object({ findings: z.object({ error: z.int(), warning: z.int(), info: z.int() }), requirements: COUNTS }),
  findings: z.array(FINDING).describe('What is wrong or missing, the gravest first.'),
  findingsLeftOff: LEFT_OFF,
  requirements: z.array(REQUIREMENT).describe('What each law asks a policy to state, and whether it does; what is open first.'),
  requirementsLeftOff: LEFT_OFF,
  hints: z.array(z.object({ law: z.string(), ...SENTENCE })).describe('Laws that may apply and were not asked for.'),
  notices: NOTICES,
})

interface Job {
  readonly policy: PolicyText
  readonly layers: readonly ConfigLayer[]
  readonly limit: number
}

const SEVERITIES = ['error', 'warning', 'info'] as const
const STATUSES = ['missing', 'partial', 'unclear', 'present', 'not-applicable'] as const

const MOST_EVIDENCE = 3

/** By grade, otherwise in the order they have. */
const byGrade =
  <Entry>(grades: readonly string[], gradeOf: (entry: Entry) => string) =>
  (a: Entry, b: Entry) =>
    grades.indexOf(gradeOf(a)) - grades.indexOf(gradeOf(b))

function toAnswer(policy: Policy, { findings, requirements, hints, summary }: CheckResult, limit: number): Answer {
  const read = createSentenceReader([policy])
  const found = shorten([...findings].sort(byGrade(SEVERITIES, ({ severity }) => severity)), limit)
  const asked = shorten([...requirements].sort(byGrade(STATUSES, ({ status }) => status)), limit)
  const told = found.shown.map(({ rule, severity, message, citation, range }) => ({
    rule,
    severity,
    ...read(message),
    ...(citation === undefined ? {} : { citation }),
    ...quoted(policy, range),
  }))
  const notices = noticesOf(policy)
  const counts = SEVERITIES.map((severity) => `${summary.findings[severity]} ${severity}`).join(', ')
  const answers = STATUSES.map((status) => `${summary.requirements[status]} ${status}`).join(', ')
  return {
    structured: {
      summary,
      findings: told,
      findingsLeftOff: found.leftOff,
      requirements: asked.shown.map(({ law, id, citation, title, status, explanation, evidence }) => ({
        law,
        id,
        citation,
        title,
        status,
        ...read(explanation),
        evidence: evidence.slice(0, MOST_EVIDENCE).map((range) => quoted(policy, range)),
      })),
      requirementsLeftOff: asked.leftOff,
      hints: hints.map(({ law, message }) => ({ law, ...read(message) })),
      notices,
    },
    text: [
      `Findings: ${counts}. Requirements: ${answers}.`,
      ...notices,
      ...told.map((finding) => {
        const { rule, severity, citation, range, quote } = finding
        const cited = citation === undefined ? '' : ` [${citation}]`
        return `${severity} ${placeText(range)} ${rule}${cited}: ${sentenceText(finding)}${quote === '' ? '' : ` ${quoteText(quote)}`}`
      }),
      ...leftOffLine(found.leftOff, 'findings'),
    ].join('\n'),
  }
}

/** What is missing or wrong in a policy. */
export const CHECK_POLICY: Tool<z.infer<typeof INPUT>, Job> = {
  name: 'check_policy',
  title: 'Check a privacy policy',
  description:
    'Holds a privacy policy against laws and rules: which statements a law asks for and the policy lacks, what is vague, contradictory or out of date, each with its place, the words there and the citation.',
  input: INPUT,
  output: OUTPUT,
  async prepare(args, files) {
    return { policy: await readNamed(args, files), layers: await layersOf(args, args, files), limit: args.limit }
  },
  run({ policy: text, layers, limit }) {
    const policy = toPolicy(text)
    const [result] = checkPolicies([policy], () => layers)
    if (result === undefined) throw new Error('a check of one policy gave no result')
    return toAnswer(policy, result, limit)
  },
}
