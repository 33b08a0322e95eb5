import { type Disposable, type ExtensionContext, l10n, ViewColumn } from 'vscode'
import type { CurrentPolicy, PolicyState } from '../policy/current-policy.ts'
import { reveal } from '../policy/reveal.ts'
import type { FactsPage, FromFacts } from '../webview/facts-messages.ts'
import { createPanel } from '../webview/panel.ts'
import { factRows } from './facts-text.ts'

function toPage({ uri, facts }: PolicyState): FactsPage {
  const { effective, lastUpdated } = facts.dates
  const about = [
    facts.organization,
    effective === undefined ? null : l10n.t('effective {0}', effective),
    lastUpdated === undefined ? null : l10n.t('last updated {0}', lastUpdated),
  ].filter((text) => text !== null)
  return {
    title: facts.title ?? uri.path.split('/').at(-1) ?? '',
    about: about.join(' · '),
    rows: factRows(facts),
    words: {
      filter: l10n.t('Filter'),
      anyType: l10n.t('Every type'),
      typeLabel: l10n.t('Type of fact'),
      type: l10n.t('Type'),
      says: l10n.t('What the policy says'),
      clause: l10n.t('Clause'),
      line: l10n.t('Line'),
      goTo: l10n.t('Go to line {0}', '{0}'),
      copyMarkdown: l10n.t('Copy as Markdown'),
      copyJson: l10n.t('Copy as JSON'),
      count: l10n.t('{0} of {1} facts', '{0}', '{1}'),
      none: l10n.t('Nothing was read from this policy.'),
      denied: l10n.t('denied'),
    },
  }
}

/** The table of what the policy states, beside the text. */
export interface FactsPanel extends Disposable {
  open(state: PolicyState): void
}

export function createFactsPanel(
  context: ExtensionContext,
  policy: CurrentPolicy,
  copy: (format: 'markdown' | 'json') => Promise<void>,
): FactsPanel {
  const panel = createPanel<FactsPage, FromFacts>(
    context,
    { type: 'clausal.facts', page: 'facts', column: ViewColumn.Beside },
    (message) => {
      const { state } = policy
      if (message.type === 'copy') void copy(message.format)
      else {
        const fact = state?.facts.facts[message.index]
        if (state !== undefined && fact !== undefined) void reveal(state.uri, fact.range)
      }
    },
  )
  const titleOf = ({ uri }: PolicyState) => l10n.t('Facts: {0}', uri.path.split('/').at(-1) ?? '')
  const subscription = policy.onDidChange((state) => {
    if (state !== undefined) panel.update(titleOf(state), toPage(state))
  })
  return {
    open: (state) => panel.open(titleOf(state), toPage(state)),
    dispose() {
      subscription.dispose()
      panel.dispose()
    },
  }
}
