import { type ConfigLayer, checkPolicies, type FileText, type Policy, parsePolicy } from '@clausal/core'
import { type CheckedFile, toReportedPolicy } from '@clausal/core/report'
import type { Configuration } from '../configuration/configuration.ts'

/** Checks whole policies of the head, each alone and then against one another. */
export async function checkWholePolicies(policies: readonly Policy[], { layersFor }: Configuration): Promise<CheckedFile[]> {
  const layers = new Map<Policy, readonly ConfigLayer[]>()
  for (const policy of policies) layers.set(policy, await layersFor(policy.path ?? ''))
  const results = checkPolicies(policies, (policy) => layers.get(policy) ?? [])
  return policies.flatMap((policy, index) => {
    const result = results[index]
    return result === undefined ? [] : [{ file: policy.path ?? '', policy: toReportedPolicy(policy), result }]
  })
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
