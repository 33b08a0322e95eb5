import { resolve } from 'node:path'
import { type CheckResult, type ConfigLayer, checkPolicies, type Format, fix, type Plugin, type Policy, parsePolicy } from '@clausal/core'
import { writeWhole } from '@clausal/core/node'
import { type CheckedFile, toReportedPolicy } from '@clausal/core/report'
import { frontMatterError } from '../policies.ts'

/** A text to check, with what holds for it. */
export interface PolicyText {
  readonly file: string
  readonly text: string
  readonly format?: Format
  readonly language?: string
  readonly layers: readonly ConfigLayer[]
  readonly plugins: readonly Plugin[]
}

/** What a check says of a text, as plain data without the text. */
export interface CheckedText {
  /** What is wrong with its front matter. */
  readonly problem?: string
  readonly clauses: CheckedFile['policy']['clauses']
  readonly result: CheckResult
}

const parse = ({ file: path, text, format, language, plugins }: PolicyText): Policy =>
  parsePolicy(text, { path, plugins, ...(format && { format }), ...(language !== undefined && { language }) })

/** Checks texts, together with one another. */
export function checkTexts(texts: readonly PolicyText[]): readonly CheckedText[] {
  const policies = texts.map(parse)
  const layersOf = new Map(policies.map((policy, index) => [policy, texts[index]?.layers ?? []]))
  const results = checkPolicies(policies, (policy) => layersOf.get(policy) ?? [])
  return policies.flatMap((policy, index): readonly CheckedText[] => {
    const result = results[index]
    const problem = frontMatterError(texts[index]?.file ?? '', policy)?.message
    return result === undefined ? [] : [{ result, clauses: toReportedPolicy(policy).clauses, ...(problem !== undefined && { problem }) }]
  })
}

/** Mends the layout of a text in its file, and gives it as it is then. */
export async function fixInPlace(policyText: PolicyText, cwd: string): Promise<PolicyText> {
  const { text, fixed } = fix(parse(policyText), policyText.layers)
  if (fixed.length === 0) return policyText
  await writeWhole(resolve(cwd, policyText.file), text, { file: policyText.file })
  return { ...policyText, text }
}
