import type { Policies, PolicyDocument } from './policies.ts'

/**
 * The policies that belong together: all that one configuration names, or, where there is none, the policies of one folder. The given one
 * is the first.
 */
export async function policySetOf(policies: Policies, document: PolicyDocument): Promise<readonly PolicyDocument[]> {
  const { root, path, project } = document.configuration
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const all = await Promise.all((await policies.list()).map((uri) => policies.get(uri)))
  const others = all.filter((other): other is PolicyDocument => {
    if (other === undefined || other.uri === document.uri || other.configuration.root !== root) return false
    if (project !== undefined || other.configuration.project !== undefined) return other.configuration.project?.file === project?.file
    return other.configuration.path.slice(0, other.configuration.path.lastIndexOf('/') + 1) === folder
  })
  return [document, ...others]
}
