import {
  applyBaseline,
  type CheckConfig,
  type CheckedAlone,
  type CheckResult,
  type Compared,
  type ConfigLayer,
  createMemory,
  DEFAULT_GLOBS,
  type Inspection,
  type ParseOptions,
  type Plugin,
  type Policy,
  type PolicyMemory,
} from '@clausal/core'
import { type ComparedVersion, type ComparedVersions, movedTo } from './compared-versions.ts'
import type { Configuration, Configurations } from './configurations.ts'
import { textOf } from './configurations.ts'
import { CONFIGURATION_GLOBS, formatOf, isConfiguration } from './formats.ts'
import { createNotices } from './notices.ts'
import { createPieces, type Pace } from './pieces.ts'
import type { Settings } from './settings.ts'
import { pathFrom, sameName, uriIn } from './uris.ts'
import type { Logger, Workspace } from './workspace.ts'

/** How policies are read: the functions of the core, passed in so that the service has one place where they come from. */
export interface Parser {
  /** Parses the text of a file. */
  parse(text: string, options: ParseOptions & { readonly path: string }): Policy
  /** Reads what a policy says. */
  inspect(policy: Policy): Inspection
  /** What is said of a policy alone, piece by piece. */
  start(policy: Policy, config: readonly ConfigLayer[]): Generator<undefined, CheckedAlone, undefined>
  /** What rules over several policies say of each. */
  compare(started: readonly CheckedAlone[]): readonly Compared[]
  /** Joins what a policy says alone with what it says among others. */
  finish(started: CheckedAlone, compared: Compared | undefined): CheckResult
}

/** A policy of the workspace, as the editor shows it or as it is stored. */
export interface PolicyDocument {
  readonly uri: string
  /** The version the editor gave it; none for a file that is not open. */
  readonly version: number | null
  readonly policy: Policy
  readonly configuration: Configuration
  /** The layers of its configuration, with what the settings of the editor add. */
  readonly layers: readonly ConfigLayer[]
  /** What it says. Read when first asked for, and kept. */
  inspection(): Inspection
  /** What is wrong or missing in it alone. Checked when first asked for, and kept. */
  started(): CheckedAlone
  /** Does that check piece by piece, as long as it is wanted; tells whether it is done. */
  check(isWanted: () => boolean): Promise<boolean>
  /** What is wrong or missing, with what comparing it with others found last. */
  result(): CheckResult
}

/** The policies of the workspace. */
export interface Policies {
  /** A policy by its URI; undefined where there is no such file or it is no policy. */
  get(uri: string): Promise<PolicyDocument | undefined>
  /** The URIs of the policies that the configurations of the workspace folders name, open ones first. */
  list(): Promise<readonly string[]>
  /** Forgets what was read of a file. */
  forget(uri: string): void
  /** Forgets what was checked of all, for a changed configuration. */
  forgetResults(): void
}

interface Kept {
  readonly plugins: readonly Plugin[]
  /** What this version leaves for the next; only of documents that are open, for only they are edited. */
  readonly memory?: PolicyMemory
  readonly text: string
  readonly policy: Policy
  readonly inspection: () => Inspection
}

/** A declaration in the front matter, which makes a file a policy wherever it stands. */
const declaresPolicy = ({ frontMatter }: Policy) => frontMatter !== undefined && Object.hasOwn(frontMatter.values, 'policy')

function once<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | undefined
  return () => {
    kept ??= { value: compute() }
    return kept.value
  }
}

const areSame = (a: readonly Plugin[], b: readonly Plugin[]) => a.length === b.length && a.every((plugin, index) => plugin === b[index])

/** Whether a file is checked the same way, and what is told of its configuration is the same. */
const isSame = (a: Configuration, b: Configuration) => a.project === b.project && a.broken?.error === b.broken?.error

const MAY_DECLARE = /^\uFEFF?---\s/

export interface PoliciesInput {
  readonly workspace: Workspace
  readonly configurations: Configurations
  readonly parser: Parser
  readonly settings: (uri: string) => Promise<Settings>
  readonly today?: () => string
  readonly pace: Pace
  /** What was found by comparing policies. */
  readonly versions: ComparedVersions
  readonly logger: Logger
}

interface KeptDocument extends PolicyDocument {
  readonly key: Kept
  readonly day: string | undefined
  readonly comparedAs: ComparedVersion | undefined
}

export function createPolicies({ workspace, configurations, parser, settings, today, versions, logger, pace }: PoliciesInput): Policies {
  const notices = createNotices(logger)
  const kept = new Map<string, Kept>()
  const documents = new Map<string, KeptDocument>()
  const layered = new WeakMap<Configuration, { readonly said: string; readonly layers: readonly ConfigLayer[] }>()

  function read(uri: string, text: string, { path, project }: Configuration, format: Policy['format'] | undefined): Kept {
    const plugins = project?.plugins ?? []
    const before = kept.get(uri)
    const known = before !== undefined && areSame(before.plugins, plugins) ? before : undefined
    if (known?.text === text && (format === undefined || known.policy.format === format)) return known
    // Only open documents have a language, and only they are edited.
    const memory = format === undefined ? undefined : (known?.memory ?? createMemory())
    const policy = parser.parse(text, { path, plugins, ...(format && { format }), ...(memory && { memory }) })
    const fresh = { text, policy, plugins, inspection: once(() => parser.inspect(policy)), ...(memory && { memory }) }
    kept.set(uri, fresh)
    return fresh
  }

  /** The laws that editor settings name, as far as there are such laws; undefined where they name none. */
  function knownLaws(laws: readonly string[] | undefined, { catalogue }: Configuration): readonly string[] | undefined {
    const known = laws?.filter((id) => catalogue.laws.some((law) => law.id === id))
    for (const id of laws ?? [])
      if (known?.includes(id) === false) notices.warn(`The setting clausal.laws names '${id}', but there is no such law. It is left out.`)
    return known?.length === 0 ? undefined : known
  }

  /** A configuration's layers with what the editor adds: the same while both are, so that they are put together once. */
  function layersFor(configuration: Configuration, { laws, day }: { laws: readonly string[] | undefined; day: string | undefined }) {
    const added: CheckConfig = { ...(laws && { laws }), ...(day && { today: day }) }
    const said = JSON.stringify(added)
    const known = layered.get(configuration)
    if (known?.said === said) return known.layers
    const layers = [...configuration.layers, { origin: 'editor settings', config: added }]
    layered.set(configuration, { said, layers })
    return layers
  }

  /** The files of a folder that are policies by its configurations or, where there is none, by their names. */
  async function findIn(folder: string): Promise<readonly string[]> {
    const files = await workspace.find(folder, CONFIGURATION_GLOBS)
    const globs = new Set(DEFAULT_GLOBS)
    for (const file of files) {
      const { root, project } = await configurations.of(file)
      for (const glob of project?.config.policies ?? []) {
        const path = pathFrom(folder, uriIn(uriIn(root, project?.folder ?? ''), glob))
        if (path !== undefined) globs.add(path)
      }
    }
    const named = await workspace.find(folder, [...globs])
    const judged = await Promise.all(named.map(async (uri) => ({ uri, ...(await configurations.of(uri)) })))
    return judged.flatMap(({ uri, isPolicy }) => (isPolicy ? uri : []))
  }

  function keep(uri: string, document: Omit<KeptDocument, 'result'>): PolicyDocument {
    const { policy, configuration, started, comparedAs } = document
    const compared = () => (comparedAs === undefined ? undefined : movedTo(policy, comparedAs))
    const result = once(() => applyBaseline(policy, parser.finish(started(), compared()), configuration.accepted))
    const kept = { ...document, result }
    documents.set(uri, kept)
    return kept
  }

  return {
    async get(given) {
      const uri = sameName(given)
      if (isConfiguration(uri)) return undefined
      const { enable, laws } = await settings(uri)
      const format = workspace.document(given)?.languageId
      const known = format === undefined ? undefined : formatOf(format)
      if (!enable || (format !== undefined && known === undefined)) return undefined
      const configuration = await configurations.of(uri)
      const text = await textOf(workspace, given)
      if (text === undefined || (!configuration.isPolicy && !MAY_DECLARE.test(text))) return undefined
      const reading = read(uri, text, configuration, known)
      if (!configuration.isPolicy && !declaresPolicy(reading.policy)) return undefined
      const day = today?.()
      const version = workspace.document(given)?.version ?? null
      const before = documents.get(uri)
      const comparedAs = versions.get(uri)
      if (before?.key === reading && isSame(before.configuration, configuration) && before.version === version && before.day === day)
        return before.comparedAs === comparedAs ? before : keep(uri, { ...before, comparedAs })
      const layers = layersFor(configuration, { laws: knownLaws(laws, configuration), day })
      const { policy, inspection } = reading
      const { all: started, oneByOne: check } = createPieces(() => parser.start(policy, layers), pace)
      return keep(uri, { uri: given, version, policy, configuration, layers, inspection, started, check, key: reading, day, comparedAs })
    },
    async list() {
      const open = workspace.documents().map(({ uri }) => uri)
      const closed = await Promise.all(workspace.folders().map((folder) => findIn(folder)))
      const found = new Map([...open, ...closed.flat()].map((uri) => [sameName(uri), uri]))
      return [...new Map([...found].toReversed()).values()].toReversed()
    },
    forget(given) {
      const uri = sameName(given)
      // An open document is known by its text, and what was remembered of it serves its next version.
      if (workspace.document(given) === undefined) kept.delete(uri)
      documents.delete(uri)
    },
    forgetResults() {
      documents.clear()
    },
  }
}
