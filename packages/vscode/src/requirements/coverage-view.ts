import {
  commands,
  type Disposable,
  EventEmitter,
  l10n,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
} from 'vscode'
import type { CurrentPolicy, PolicyState } from '../policy/current-policy.ts'
import {
  type CoverageFilter,
  countOpen,
  isFiltering,
  NO_FILTER,
  type ShownLaw,
  type ShownRequirement,
  shownCoverage,
} from './shown-coverage.ts'

type Node = ShownLaw | ShownRequirement

/** The view of laws and requirements. */
export interface CoverageView extends Disposable {
  /** Asks for a filter, and shows what passes it. */
  filter(): Promise<void>
  clearFilter(): void
}

function lawItem({ id, label, description, spoken }: ShownLaw): TreeItem {
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded)
  item.id = id
  item.description = description
  item.iconPath = new ThemeIcon('law')
  item.accessibilityInformation = { label: spoken }
  item.contextValue = 'law'
  return item
}

function tooltipOf({ requirement, label }: ShownRequirement): MarkdownString {
  const { citation, explanation, url } = requirement
  const text = new MarkdownString()
  text.appendMarkdown('**').appendText(label).appendMarkdown('**\n\n').appendText(explanation)
  text.appendMarkdown('\n\n[').appendText(citation).appendMarkdown(`](${url})`)
  return text
}

function requirementItem(node: ShownRequirement): TreeItem {
  const { requirement, label, description, spoken, icon, colour } = node
  const item = new TreeItem(label, TreeItemCollapsibleState.None)
  item.id = requirement.id
  item.description = description
  item.iconPath = new ThemeIcon(icon, new ThemeColor(colour))
  item.tooltip = tooltipOf(node)
  item.accessibilityInformation = { label: spoken }
  item.contextValue = requirement.canInsert ? 'insertable' : 'requirement'
  item.command = { command: 'clausal.openRequirement', title: l10n.t('Go to what answers it'), arguments: [node] }
  return item
}

interface Choice {
  readonly label: string
  readonly filter?: CoverageFilter
}

async function askForFilter(): Promise<CoverageFilter | undefined> {
  const choices: readonly Choice[] = [
    { label: `$(warning) ${l10n.t('Only what leaves something to do')}`, filter: { onlyOpen: true, words: '' } },
    { label: `$(search) ${l10n.t('Only what has certain words…')}` },
    { label: `$(list-unordered) ${l10n.t('Everything')}`, filter: NO_FILTER },
  ]
  const choice = await window.showQuickPick(choices, { placeHolder: l10n.t('Which requirements to show') })
  if (choice === undefined || choice.filter !== undefined) return choice?.filter
  const words = await window.showInputBox({
    prompt: l10n.t('Words of the title, the citation or the answer, such as: rights, 13(2), missing'),
  })
  return words === undefined ? undefined : { onlyOpen: false, words: words.trim() }
}

export function createCoverageView(policy: CurrentPolicy): CoverageView {
  const changed = new EventEmitter<undefined>()
  let filter = NO_FILTER
  let laws: readonly ShownLaw[] = []

  const view = window.createTreeView<Node>('clausal.coverage', {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) => [...(node === undefined ? laws : 'requirements' in node ? node.requirements : [])],
      getTreeItem: (node) => ('requirements' in node ? lawItem(node) : requirementItem(node)),
      getParent: (node) => ('requirements' in node ? undefined : laws.find(({ id }) => id === node.law)),
    },
  })

  function show(state: PolicyState | undefined): void {
    laws = state === undefined ? [] : shownCoverage(state.coverage, filter, l10n.t)
    const open = state === undefined ? 0 : countOpen(state.coverage)
    view.badge = open === 0 ? undefined : { value: open, tooltip: l10n.t('{0} requirements leave something to do', open) }
    view.description = state === undefined ? '' : (state.uri.path.split('/').at(-1) ?? '')
    const isEmpty = state !== undefined && laws.length === 0
    view.message = !isEmpty
      ? ''
      : isFiltering(filter)
        ? l10n.t('No requirement passes the filter.')
        : l10n.t('No law is set for this policy.')
    changed.fire(undefined)
  }

  function set(next: CoverageFilter): void {
    filter = next
    void commands.executeCommand('setContext', 'clausal.coverageIsFiltered', isFiltering(filter))
    show(policy.state)
  }

  const subscription = policy.onDidChange(show)
  return {
    async filter() {
      const asked = await askForFilter()
      if (asked !== undefined) set(asked)
    },
    clearFilter: () => set(NO_FILTER),
    dispose() {
      subscription.dispose()
      view.dispose()
      changed.dispose()
    },
  }
}
