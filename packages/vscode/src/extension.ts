import { commands, type Disposable, type ExtensionContext, env, l10n, window, workspace } from 'vscode'
import { createClausesView } from './clauses/clauses-view.ts'
import { createConfiguration } from './commands/create-configuration.ts'
import { createComparing } from './compare/comparing.ts'
import { createFactsPanel } from './facts/facts-panel.ts'
import { factsAsJson, factsAsMarkdown } from './facts/facts-text.ts'
import { createCurrentPolicy, type PolicyState } from './policy/current-policy.ts'
import { type PlainRange, reveal } from './policy/reveal.ts'
import { createReports } from './reports/reports.ts'
import { createCoverageView } from './requirements/coverage-view.ts'
import { createRequirementActions } from './requirements/requirement-actions.ts'
import type { ShownRequirement } from './requirements/shown-coverage.ts'
import { type CreateClient, createServer, type ServerState } from './server/server.ts'
import { startWhenNeeded } from './start/start-when-needed.ts'
import { createStatusItem } from './status/status-item.ts'
import { registerCheckTask } from './tasks/check-task.ts'

/** What other extensions can ask, from `extensions.getExtension('clausal.clausal-vscode').exports`. */
export interface ClausalApi {
  readonly serverState: ServerState
}

/** The composition root: everything the extension has is joined here. `load` brings what runs the server on this platform. */
export function startExtension(context: ExtensionContext, load: () => Promise<CreateClient>): ClausalApi {
  const log = window.createOutputChannel('Clausal', { log: true })
  const reports = createReports()
  const server = createServer({
    load,
    log,
    isTrusted: () => workspace.isTrusted,
    showAnswer: ({ subject, text }) => void reports.at(l10n.t('About {0}', subject)).show(text),
  })
  const policy = createCurrentPolicy(server)
  const coverage = createCoverageView(policy)
  const requirements = createRequirementActions(policy, server)
  const comparing = createComparing(context, policy, server, reports)
  const facts = createFactsPanel(context, policy, copyFacts)

  const start = () =>
    server.start().catch((error: unknown) => {
      log.error(error instanceof Error ? error : String(error))
      const openLog = l10n.t('Open the log')
      void window
        .showErrorMessage(l10n.t('The language server of Clausal did not start.'), openLog)
        .then((choice) => choice === openLog && log.show())
    })

  /** Runs what is about a policy, where there is one. */
  async function onPolicy(run: (state: PolicyState) => unknown): Promise<void> {
    await start()
    const state = await policy.look()
    if (state === undefined) void window.showInformationMessage(l10n.t('Open a privacy policy first: Markdown, HTML or plain text.'))
    else await run(state)
  }

  async function copyFacts(format: 'markdown' | 'json'): Promise<void> {
    const { state } = policy
    if (state === undefined) return
    await env.clipboard.writeText(format === 'json' ? factsAsJson(state.facts) : factsAsMarkdown(state.facts, l10n.t))
    window.setStatusBarMessage(l10n.t('The facts are on the clipboard.'), 3000)
  }

  /** Shows what a command of the server answers. */
  const showAnswer = (title: string, command: string) =>
    onPolicy(async ({ uri }) => {
      const answer = await server.run(command, uri.toString())
      if (typeof answer === 'object' && answer !== null && 'text' in answer) await reports.at(title).show(String(answer.text))
    })

  const run: Readonly<Record<string, (argument: never) => unknown>> = {
    'clausal.openCoverage': () => commands.executeCommand('clausal.coverage.focus'),
    'clausal.filterCoverage': () => onPolicy(() => coverage.filter()),
    'clausal.clearCoverageFilter': () => coverage.clearFilter(),
    'clausal.openRequirement': (node: ShownRequirement) => requirements.open(node),
    'clausal.openClause': (place: PlainRange) => policy.state && reveal(policy.state.uri, place),
    'clausal.insertClause': (node?: ShownRequirement) => onPolicy(() => requirements.insertClause(node)),
    'clausal.openOfficialText': (node: ShownRequirement) => requirements.openOfficialText(node),
    'clausal.openFacts': () => onPolicy((state) => facts.open(state)),
    'clausal.copyFactsAsMarkdown': () => onPolicy(() => copyFacts('markdown')),
    'clausal.copyFactsAsJson': () => onPolicy(() => copyFacts('json')),
    'clausal.compare': () => onPolicy((state) => comparing.compare(state, false)),
    'clausal.compareWith': () => onPolicy((state) => comparing.compare(state, true)),
    'clausal.openDiff': () => onPolicy((state) => comparing.openDiff(state)),
    'clausal.previewComment': () => onPolicy((state) => comparing.previewComment(state)),
    'clausal.openReport': () => showAnswer(l10n.t('Report'), 'clausal.showCoverage'),
    'clausal.openConfiguration': () => showAnswer(l10n.t('What holds for this policy'), 'clausal.printConfiguration'),
    'clausal.createConfiguration': () => createConfiguration(),
    'clausal.restartServer': () => server.restart(),
    'clausal.openLog': () => log.show(),
    'clausal.openWalkthrough': () => commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#start`, false),
  }

  const parts: readonly Disposable[] = [
    ...Object.entries(run).map(([id, action]) => commands.registerCommand(id, action)),
    createClausesView(policy),
    createStatusItem(policy, server),
    registerCheckTask(),
    workspace.onDidGrantWorkspaceTrust(() => void server.tell('clausal/trustGranted')),
    startWhenNeeded(start),
    facts,
    comparing,
    coverage,
    reports,
    policy,
    server,
    log,
  ]
  context.subscriptions.push(...parts)
  return {
    get serverState() {
      return server.state
    },
  }
}
