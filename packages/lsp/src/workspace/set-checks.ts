import { type ComparedVersions, movedTo } from './compared-versions.ts'
import type { Parser, Policies, PolicyDocument } from './policies.ts'
import { sameName } from './uris.ts'
import type { Workspace } from './workspace.ts'

/** Policies in which comparing found something else than before, each with the set it was compared with. */
export type ChangedFindings = ReadonlyMap<string, readonly string[]>

/** Checks that compare policies: language versions, and all of a project. They take longer, so they run in pauses. */
export interface SetChecks {
  /**
   * Compares every open policy with those of its project.
   *
   * @param breathe lets other messages go first; called between policies.
   * @returns undefined where something changed meanwhile, so that all has to be compared again.
   */
  run(breathe: () => Promise<void>): Promise<ChangedFindings | undefined>
  /** What is being compared has changed. */
  interrupt(): void
}

export interface SetChecksInput {
  readonly workspace: Workspace
  readonly policies: Policies
  readonly parser: Parser
  readonly versions: ComparedVersions
}

/** Policies are compared with those of the same configuration; where there is none, with all of the same root that have none. */
const setKeyOf = ({ configuration: { root, project } }: PolicyDocument) => `${root}\0${project?.file ?? ''}`

function groupBySet(documents: readonly PolicyDocument[]): readonly (readonly PolicyDocument[])[] {
  const sets = new Map<string, PolicyDocument[]>()
  for (const document of documents) {
    const key = setKeyOf(document)
    const set = sets.get(key)
    if (set === undefined) sets.set(key, [document])
    else set.push(document)
  }
  return [...sets.values()]
}

export function createSetChecks({ workspace, policies, parser, versions }: SetChecksInput): SetChecks {
  let generation = 0
  /** The sets that were compared, by the URI of each member. */
  let sets = new Map<string, readonly PolicyDocument[]>()

  /** Compares a set, and notes in which of its policies something else was found than before. */
  function compare(set: readonly PolicyDocument[], changed: Map<string, readonly string[]>): void {
    const uris = set.map(({ uri }) => uri)
    const found = parser.compare(set.map(({ started }) => started()))
    for (const [index, { uri, policy }] of set.entries()) {
      const compared = found[index]
      if (compared === undefined) continue
      const key = sameName(uri)
      const before = versions.get(key)
      const known = before === undefined ? [] : movedTo(policy, before).found
      versions.set(key, { policy, compared })
      if (JSON.stringify(known) !== JSON.stringify(compared.found)) changed.set(uri, uris)
    }
  }

  /** Forgets what was found in policies that are compared with nothing any more. */
  function forgetOthers(now: ReadonlyMap<string, readonly PolicyDocument[]>, changed: Map<string, readonly string[]>): void {
    for (const [uri, version] of [...versions]) {
      if (now.has(uri)) continue
      versions.delete(uri)
      if (version.compared.found.length > 0) changed.set(uri, sets.get(uri)?.map((one) => one.uri) ?? [])
    }
  }

  return {
    async run(breathe) {
      const mine = ++generation
      const changed = new Map<string, readonly string[]>()
      const documents: PolicyDocument[] = []
      for (const uri of await policies.list()) {
        const document = await policies.get(uri)
        if (document !== undefined) documents.push(document)
        await breathe()
        if (mine !== generation) return undefined
      }
      const now = new Map<string, readonly PolicyDocument[]>()
      for (const set of groupBySet(documents)) {
        if (set.every(({ uri }) => workspace.document(uri) === undefined)) continue
        for (const { check } of set) {
          if (!(await check(() => mine === generation))) return undefined
          await breathe()
          if (mine !== generation) return undefined
        }
        for (const { uri } of set) now.set(sameName(uri), set)
        const before = sets.get(sameName(set[0]?.uri ?? ''))
        const isKnown = before?.length === set.length && set.every((document, index) => before[index]?.started === document.started)
        if (!isKnown) compare(set, changed)
      }
      forgetOthers(now, changed)
      sets = now
      return changed
    },
    interrupt() {
      generation++
    },
  }
}
