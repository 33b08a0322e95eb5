import {
  check,
  inspect,
  mainSections,
  type Policy,
  placeOf,
  type Skeleton,
  sectionBefore,
  sectionEnd,
  skeletonOf,
  skeletonText,
  toRange,
} from '@clausal/core'
import type { Explanation } from '@clausal/core/report'
import { z } from 'zod'
import { POLICY_INPUT, type PolicyText, readNamed, toPolicy } from '../policy-input.ts'
import { toQuote } from '../policy-words.ts'
import { placeText, QUOTE, quoteText, RANGE, STATUS } from '../schemas.ts'
import type { Tool } from '../tool.ts'
import { ToolError } from '../tool-error.ts'
import { explained } from './explained.ts'

const INPUT = z.strictObject({
  requirement: z.string().min(1).max(200).describe('Id of a requirement, such as law/gdpr/13-2-a.'),
  ...POLICY_INPUT,
})

const PLACE = z.object({
  where: z
    .enum(['in-clause', 'behind-section', 'at-end'])
    .describe('in-clause: add the sentence to that clause. Otherwise a clause of its own.'),
  clause: QUOTE.optional().describe('Id of the clause, made of words of the policy.'),
  heading: QUOTE.optional(),
  range: RANGE.describe('Where to insert; it is empty.'),
})

const OUTPUT = z.object({
  requirement: z.string(),
  citation: z.string(),
  title: z.string(),
  explanation: z.string(),
  heading: z.string().describe('For a clause of its own.'),
  kind: z.string(),
  text: z.string().describe('The sentence, what to fill in between brackets. Fill in facts only; ask who knows them.'),
  placeholders: z.array(z.string()),
  status: STATUS.optional().describe('How the policy that was given answers the requirement now.'),
  place: PLACE.optional().describe('Where it belongs in the policy that was given.'),
})

interface Job {
  readonly requirement: string
  readonly policy?: PolicyText
}

type Asked = Extract<Explanation, { readonly type: 'requirement' }>

function requirementOf(id: string): Asked {
  const found = explained(id)
  if (found.type === 'requirement') return found
  throw new ToolError(`'${id}' is a ${found.type}. Name a requirement of a law, such as law/gdpr/13-2-a; explain lists those of a law.`)
}

/** Where the sentence belongs: in the clause that is about such matters, else behind the section that comes before it in most policies. */
function findPlace(policy: Policy, { requirement }: Asked, skeleton: Skeleton): z.infer<typeof PLACE> {
  const at = (offset: number) => toRange(policy.source, { start: offset, end: offset })
  const named = ({ id, heading }: { readonly id: string; readonly heading?: string }) => ({
    clause: toQuote(id),
    ...(heading === undefined ? {} : { heading: toQuote(heading) }),
  })
  const home = placeOf(policy, requirement)
  if (home !== undefined) return { where: 'in-clause', ...named(home), range: at(home.span.end) }
  const { clauses } = inspect(policy)
  const sections = mainSections(clauses)
  const before = sectionBefore(sections, skeleton) ?? sections.at(-1)
  if (before === undefined) return { where: 'at-end', range: at(policy.source.text.trimEnd().length) }
  return { where: 'behind-section', ...named(before), range: at(sectionEnd(clauses, before)) }
}

/** What to write where a policy does not state what a law asks. */
export const SUGGEST_CLAUSE: Tool<z.infer<typeof INPUT>, Job> = {
  name: 'suggest_clause',
  title: 'Suggest a clause for a requirement',
  description:
    'Gives what to begin from where a policy does not state what a law asks: a heading and a sentence with placeholders in brackets, and, where a policy is given, whether it lacks it and where it belongs. The placeholders are facts that only the organization knows.',
  input: INPUT,
  output: OUTPUT,
  async prepare(args, files) {
    const { requirement, text, file } = args
    requirementOf(requirement)
    return text === undefined && file === undefined ? { requirement } : { requirement, policy: await readNamed(args, files) }
  },
  run({ requirement: id, policy: text }) {
    const asked = requirementOf(id)
    const { law, requirement } = asked
    const { citation, title, explanation } = requirement
    const skeleton = skeletonOf(requirement)
    const policy = text === undefined ? undefined : toPolicy(text)
    const answer = policy && check(policy, { laws: [law.id] }).requirements.find((one) => one.id === requirement.id)
    const place = policy && findPlace(policy, asked, skeleton)
    const name = `law/${law.id}/${requirement.id}`
    return {
      structured: {
        requirement: name,
        citation,
        title,
        explanation,
        heading: skeleton.heading,
        kind: skeleton.kind,
        text: skeletonText(skeleton),
        placeholders: skeleton.parts.flatMap((part) => ('placeholder' in part ? part.placeholder : [])),
        ...(answer === undefined ? {} : { status: answer.status }),
        ...(place === undefined ? {} : { place }),
      },
      text: [
        `${title} (${citation}, ${name})${answer === undefined ? '' : `: ${answer.status}`}`,
        `Heading: ${skeleton.heading}`,
        `Text: ${skeletonText(skeleton)}`,
        ...(place === undefined
          ? []
          : [`Place: ${place.where} at ${placeText(place.range)}${place.heading === undefined ? '' : ` ${quoteText(place.heading)}`}`]),
      ].join('\n'),
    }
  },
}
