import { check, type FileText, type Policy, parsePolicy } from '@clausal/core'
import { type CheckedFile, toReportedPolicy } from '@clausal/core/report'
import type { Configuration } from '../configuration/configuration.ts'

/** Checks whole policies of the head. */
export async function checkPolicies(policies: readonly Policy[], { layersFor }: Configuration): Promise<CheckedFile[]> {
  const checked: CheckedFile[] = []
  for (const policy of policies) {
    const { path: file = '' } = policy
    checked.push({ file, policy: toReportedPolicy(policy), result: check(policy, await layersFor(file)) })
  }
  return checked
}

/** Reads all policies of a tree that the configuration knows by their path, with those already read. */
export async function readAllPolicies(
  paths: readonly string[],
  read: (path: string) => Promise<FileText>,
  { isPolicy }: Configuration,
  known: readonly Policy[],
): Promise<Policy[]> {
  const policies = new Map(known.map((policy) => [policy.path ?? '', policy]))
  for (const path of paths) {
    if (policies.has(path) || !(await isPolicy(path))) continue
    const content = await read(path)
    if ('text' in content) policies.set(path, parsePolicy(content.text, { path }))
  }
  return [...policies.values()].sort((a, b) => ((a.path ?? '') < (b.path ?? '') ? -1 : 1))
}
