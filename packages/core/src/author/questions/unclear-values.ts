import type { Policy } from '../../document/policy.ts'
import { readPolicy } from '../../reading/reading.ts'
import { toRange } from '../../text/source.ts'
import type { Span } from '../../text/span.ts'
import { pathText } from '../definition/definition-error.ts'
import { UNNAMED } from '../import/fields/organization.ts'
import type { ImportedDefinition } from '../import/import-definition.ts'
import { FIELD_QUESTIONS } from './field-questions.ts'
import type { Question } from './question.ts'

/** What an import found and could not settle. */
export function askUnclearValues(policy: Policy, { definition, left }: ImportedDefinition): readonly Question[] {
  const { disclosures } = readPolicy(policy)
  const ranges = (spans: readonly Span[]) => spans.map((span) => toRange(policy.source, span))
  const questions: Question[] = []
  if (definition.organization.name === UNNAMED)
    questions.push({ path: ['organization', 'name'], question: FIELD_QUESTIONS.organization, why: 'The policy names nobody.', ranges: [] })
  for (const disclosure of disclosures)
    if (disclosure.type === 'retention' && disclosure.vague)
      questions.push({
        path: ['retention'],
        question: FIELD_QUESTIONS.retention,
        why: 'The policy gives neither a period nor a criterion that one could apply.',
        ranges: ranges([disclosure.span]),
      })
  const ages = disclosures.filter((one) => one.type === 'minimum-age')
  if (new Set(ages.map(({ age }) => age)).size > 1)
    questions.push({
      path: ['children', 'minimumAge'],
      question: 'Which of the ages is the one from which people may use the service?',
      why: 'The policy gives several; the first was taken.',
      ranges: ranges(ages.map(({ span }) => span)),
    })
  const sales = disclosures.filter(
    ({ type, condition, exception }) => type === 'sale' && condition === undefined && exception === undefined,
  )
  if (sales.some(({ affirmed }) => affirmed) && sales.some(({ affirmed }) => !affirmed))
    questions.push({
      path: ['sale'],
      question: FIELD_QUESTIONS.sale,
      why: 'The policy both affirms and denies a sale.',
      ranges: ranges(sales.map(({ span }) => span)),
    })
  for (const path of left)
    questions.push({
      path,
      question: `What is ${pathText(path)}?`,
      why: 'The policy has a value there that no definition can hold, such as a number in words.',
      ranges: [],
    })
  return questions
}
