import { resolve } from 'node:path'
import { frontMatterOf, groupPolicies, type UngroupedPolicy } from '@clausal/core'
import { LoadError, loadPolicyText } from '@clausal/core/node'
import type { CheckJob, CheckRun, CheckTarget } from './check-run.ts'
import type { Configurations } from './configurations.ts'
import { type Shard, shardOf } from './shard.ts'

/** A file to check; with its text where it is no file. */
export type NamedText = Pick<CheckTarget, 'file' | 'text'>

/** The text of a file to plan with. Whoever checks the file tells why it cannot be read. */
async function textOf({ file, text }: NamedText, cwd: string): Promise<string> {
  try {
    return text ?? (await loadPolicyText(resolve(cwd, file), file))
  } catch (error) {
    if (error instanceof LoadError) return ''
    throw error
  }
}

/**
 * Divides the files of a run into jobs, in the order of their first files. Policies that rules compare are in one job.
 *
 * @param shard the part of the files to check; unless said, all.
 */
export async function planChecks(
  files: readonly NamedText[],
  run: CheckRun,
  { layersFor }: Configurations,
  shard: Shard | undefined,
): Promise<readonly CheckJob[]> {
  const policies: (UngroupedPolicy & { readonly length: number })[] = []
  for (const named of files) {
    const text = await textOf(named, run.cwd)
    policies.push({ path: named.file, layers: await layersFor(named.file), frontMatter: frontMatterOf(text), length: text.length })
  }
  const total = files.length
  return groupPolicies(policies)
    .filter(({ key }) => shard === undefined || shardOf(key, shard.of) === shard.number)
    .map(({ members }) =>
      members.flatMap((place) => {
        const named = files[place]
        return named === undefined
          ? []
          : [{ ...named, place, length: policies[place]?.length ?? 0, ...(shard && { shard: { place, total } }) }]
      }),
    )
}
