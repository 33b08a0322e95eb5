import type { Position } from 'vscode-languageserver-types'
import { codeActionsAt } from './features/code-actions/code-actions.ts'
import { codeLensesOf } from './features/code-lens.ts'
import {
  type CommandAnswer,
  compareWithBase,
  explainRule,
  exportReport,
  printConfiguration,
  showCoverage,
  showFacts,
} from './features/commands.ts'
import { createComparisons, type Earlier, toEarlier } from './features/comparison.ts'
import { completeConfiguration, completePolicy } from './features/completion/completion.ts'
import { coverageOf, insertClause } from './features/coverage.ts'
import { definitionAt } from './features/definition.ts'
import { configurationDiagnostic, diagnosticsOf, unloadedDiagnostic } from './features/diagnostics.ts'
import { documentLinksOf } from './features/document-links.ts'
import { factsOf } from './features/facts.ts'
import { renameFiles } from './features/file-operations.ts'
import { highlightsAt } from './features/highlights.ts'
import { hoverAt, hoverInConfiguration } from './features/hover.ts'
import { inlayHintsIn } from './features/inlay-hints.ts'
import { referencesAt } from './features/references.ts'
import { prepareRename, type Refusal, renameAt } from './features/rename.ts'
import { compareVersions, previewReview } from './features/review-preview.ts'
import { semanticTokensIn } from './features/semantic-tokens.ts'
import { renderSheet } from './features/sheet.ts'
import { documentSymbols, workspaceSymbols } from './features/symbols.ts'
import type { LanguageService, LanguageServiceInput, Report } from './language-service.ts'
import { CORE } from './parser.ts'
import { toOffset } from './positions.ts'
import type { EarlierParams } from './protocol.ts'
import type { ComparedVersions } from './workspace/compared-versions.ts'
import { cursorIn } from './workspace/configuration-cursor.ts'
import { createConfigurationFiles } from './workspace/configuration-files.ts'
import { createConfigurations } from './workspace/configurations.ts'
import { isYamlConfiguration } from './workspace/formats.ts'
import { createPolicies, type PolicyDocument } from './workspace/policies.ts'
import { policySetOf } from './workspace/policy-set.ts'
import { createSetChecks } from './workspace/set-checks.ts'
import { DEFAULT_SETTINGS } from './workspace/settings.ts'
import { sameName, uriIn } from './workspace/uris.ts'
import { watchParser } from './workspace/watched-parser.ts'
import type { Logger } from './workspace/workspace.ts'

const SILENT: Logger = { info() {}, warn() {}, error() {} }
const NOTHING: Report = { version: null, items: [], related: new Map() }

type Command = (document: PolicyDocument, argument: string) => Promise<CommandAnswer> | CommandAnswer

const clock = () => new Date().toISOString().slice(0, 10)

/** The composition root: every feature is joined to the workspace here. */
export function createLanguageService(input: LanguageServiceInput): LanguageService {
  const {
    workspace,
    logger = SILENT,
    now = () => 0,
    breathe = async () => {},
    settings = async () => DEFAULT_SETTINGS,
    today = clock,
    history,
    version = '0.0.0',
  } = input
  const parser = watchParser(input.parser ?? CORE, now, logger)
  const configurations = createConfigurations(workspace, logger)
  const versions: ComparedVersions = new Map()
  const policies = createPolicies({ workspace, configurations, parser, settings, today, versions, logger, pace: { now, breathe } })
  const sets = createSetChecks({ workspace, policies, parser, versions })
  const files = createConfigurationFiles(workspace)
  const comparisons = createComparisons(history, parser)

  const commands: Readonly<Record<string, Command>> = {
    'clausal.showCoverage': showCoverage,
    'clausal.showFacts': showFacts,
    'clausal.compareWithBase': async (document, base) =>
      compareWithBase(document, await comparisons.of(document, base === '' ? (await settings(document.uri)).base : base)),
    'clausal.export': (document, format) => exportReport(document, format, version),
    'clausal.printConfiguration': printConfiguration,
  }

  /** Asks a feature about a place of a policy and the set it belongs to. */
  async function at<T>(
    uri: string,
    position: Position,
    ask: (document: PolicyDocument, offset: number, set: readonly PolicyDocument[]) => T,
  ): Promise<T | undefined> {
    const document = await policies.get(uri)
    if (document === undefined) return undefined
    return ask(document, toOffset(document.policy.source, position), await policySetOf(policies, document))
  }

  /** A policy once it is checked; undefined where there is none, or nobody wants it any more. */
  async function checkedPolicy(uri: string, isWanted: () => boolean = () => true): Promise<PolicyDocument | undefined> {
    for (;;) {
      const document = await policies.get(uri)
      if (document === undefined) return undefined
      const isCurrent = () => (workspace.document(uri)?.version ?? null) === document.version
      if (await document.check(() => isWanted() && isCurrent())) return document
      if (!isWanted()) return undefined
    }
  }

  async function configurationReport(uri: string): Promise<Report> {
    const { root, project, broken } = await configurations.of(uri)
    const version = workspace.document(uri)?.version ?? null
    const name = sameName(uri)
    const mistakes = broken !== undefined && sameName(broken.uri) === name ? [configurationDiagnostic(broken)] : []
    const unloaded = project?.unloaded
    const left = unloaded !== undefined && sameName(uriIn(root, unloaded.file)) === name ? [unloadedDiagnostic(unloaded.range)] : []
    return { ...NOTHING, version, items: [...mistakes, ...left] }
  }

  async function allPolicies(): Promise<readonly PolicyDocument[]> {
    const documents = await Promise.all((await policies.list()).map((uri) => policies.get(uri)))
    return documents.filter((document) => document !== undefined)
  }

  async function earlierOf(document: PolicyDocument, { base, earlier }: EarlierParams): Promise<Earlier | undefined> {
    if (earlier !== undefined) return toEarlier(earlier, document, parser)
    return comparisons.earlier(document, base ?? (await settings(document.uri)).base)
  }

  /** Asks about a policy and an earlier version of it. */
  async function withEarlier<T>(
    asked: EarlierParams,
    ask: (document: PolicyDocument, earlier: Earlier | undefined) => T | Promise<T>,
  ): Promise<T | undefined> {
    const document = await policies.get(asked.uri)
    return document === undefined ? undefined : ask(document, await earlierOf(document, asked))
  }

  const notHere: Refusal = { refused: 'This is no policy, so there is nothing in it that could be renamed.' }

  return {
    async diagnostics(uri, isWanted = () => true) {
      if (configurations.isPart(uri)) return configurationReport(uri)
      const document = await checkedPolicy(uri, isWanted)
      if (document === undefined) return NOTHING
      const { version, configuration } = document
      const { broken } = configuration
      return {
        version,
        items: diagnosticsOf(document),
        related: new Map(broken === undefined ? [] : [[broken.uri, [configurationDiagnostic(broken)]]]),
      }
    },
    compareSets: sets.run,
    checkedFiles: () => policies.list(),
    async hover(uri, position, markup) {
      const open = workspace.document(uri)
      const found =
        isYamlConfiguration(uri) && open !== undefined
          ? hoverInConfiguration(cursorIn(open.getText(), open.offsetAt(position)), (await configurations.of(uri)).catalogue)
          : await at(uri, position, hoverAt)
      return found === undefined ? undefined : { contents: renderSheet(found.sheet, markup), range: found.range }
    },
    async completion(uri, position, client, typed) {
      const open = workspace.document(uri)
      if (isYamlConfiguration(uri))
        return open === undefined ? undefined : completeConfiguration(open.getText(), open.offsetAt(position), client)
      const asked = { today: today(), client, ...(typed === undefined ? {} : { typed }) }
      return at(uri, position, (document, offset) => completePolicy(document, { ...asked, offset }))
    },
    definition: async (uri, position) => (await at(uri, position, definitionAt)) ?? [],
    references: async (uri, position, includeDeclaration) =>
      (await at(uri, position, (document, offset, set) => referencesAt(document, offset, set, includeDeclaration))) ?? [],
    highlights: async (uri, position) => (await at(uri, position, highlightsAt)) ?? [],
    prepareRename: async (uri, position) => (await at(uri, position, prepareRename)) ?? notHere,
    rename: async (uri, position, newName) =>
      (await at(uri, position, (document, offset, set) => renameAt(document, offset, newName, set))) ?? notHere,
    async documentSymbols(uri) {
      const document = await policies.get(uri)
      return document === undefined ? [] : documentSymbols(document)
    },
    workspaceSymbols: async (query) => workspaceSymbols(await allPolicies(), query),
    async codeActions(uri, range, client, only) {
      const document = await policies.get(uri)
      if (document === undefined) return []
      const { source } = document.policy
      const configuration = document.policy.format === 'text' ? await files.of(document) : undefined
      return codeActionsAt(document, {
        start: toOffset(source, range.start),
        end: toOffset(source, range.end),
        today: today(),
        client,
        ...(only && { only }),
        ...(configuration && { configuration }),
      })
    },
    async codeLenses(uri) {
      const { codeLens, base } = await settings(uri)
      const document = codeLens ? await policies.get(uri) : undefined
      return document === undefined ? [] : codeLensesOf(document, await comparisons.of(document, base))
    },
    async inlayHints(uri, range) {
      const document = (await settings(uri)).inlayHints ? await policies.get(uri) : undefined
      if (document === undefined) return []
      const { source } = document.policy
      return inlayHintsIn(document, toOffset(source, range.start), toOffset(source, range.end))
    },
    async semanticTokens(uri, range) {
      const document = (await settings(uri)).semanticTokens ? await policies.get(uri) : undefined
      if (document === undefined) return []
      const { source } = document.policy
      const [from, to] = range === undefined ? [0, source.text.length] : [toOffset(source, range.start), toOffset(source, range.end)]
      return semanticTokensIn(document, from, to)
    },
    async documentLinks(uri) {
      const document = await policies.get(uri)
      return document === undefined ? [] : documentLinksOf(document)
    },
    renameFiles: async (renamings) => renameFiles(await allPolicies(), await files.texts(), renamings),
    async execute(name, args) {
      const [first, second] = args.map((argument) => (typeof argument === 'string' ? argument : ''))
      if (name === 'clausal.explain')
        return explainRule(first ?? '', second === undefined ? undefined : (await configurations.of(second)).catalogue)
      const command = Object.hasOwn(commands, name) ? commands[name] : undefined
      const document = command === undefined || first === undefined ? undefined : await policies.get(first)
      return document === undefined ? undefined : command?.(document, second ?? '')
    },
    async coverage(uri) {
      const document = await checkedPolicy(uri)
      return document && coverageOf(document)
    },
    async facts(uri) {
      const document = await checkedPolicy(uri)
      return document && factsOf(document)
    },
    compare: (asked) => withEarlier(asked, (document, earlier) => earlier && compareVersions(document, earlier)),
    review: (asked) =>
      withEarlier(asked, async (document, earlier) => {
        // Another version of one text says nothing of the others.
        const set = asked.earlier === undefined ? await policySetOf(policies, document) : [document]
        const versions = await Promise.all(
          set.map(async (one) => {
            const before = one === document ? earlier : await earlierOf(one, asked)
            return { document: one, ...(before && { earlier: before }) }
          }),
        )
        const base = versions.find((one) => one.earlier !== undefined)?.earlier?.name
        return base === undefined ? undefined : previewReview(base, versions)
      }),
    async insertClause(uri, requirement, client) {
      const document = await policies.get(uri)
      return document && insertClause(document, requirement, client)
    },
    fileChanged(uri) {
      sets.interrupt()
      policies.forget(uri)
      const isHead = uri.endsWith('/.git/HEAD')
      const isPart = configurations.isPart(uri)
      if (isHead) comparisons.forget()
      if (isPart) configurations.forget()
      return isHead || isPart
    },
    settingsChanged() {
      sets.interrupt()
      configurations.forget()
      comparisons.forget()
      policies.forgetResults()
    },
  }
}

/** The commands that a server can run, each about the policy whose URI is its first argument; to explain, the name of a rule. */
export const COMMANDS: readonly string[] = [
  'clausal.showCoverage',
  'clausal.showFacts',
  'clausal.compareWithBase',
  'clausal.export',
  'clausal.printConfiguration',
  'clausal.explain',
]
