import { type Disposable, EventEmitter, l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, window } from 'vscode'
import type { CurrentPolicy } from '../policy/current-policy.ts'
import { clauseAt, type ShownClause, shownClauses } from './shown-clauses.ts'

function clauseItem({ clause, label, description, spoken, icon, children }: ShownClause): TreeItem {
  const item = new TreeItem(label, children.length === 0 ? TreeItemCollapsibleState.None : TreeItemCollapsibleState.Expanded)
  item.id = clause.id
  item.description = description
  item.iconPath = clause.findings === 0 ? new ThemeIcon(icon) : new ThemeIcon(icon, new ThemeColor('list.warningForeground'))
  item.accessibilityInformation = { label: spoken }
  item.command = { command: 'clausal.openClause', title: l10n.t('Go to the clause'), arguments: [clause.place] }
  return item
}

/** The outline of clauses with their kinds and findings. It follows the cursor. */
export function createClausesView(policy: CurrentPolicy): Disposable {
  const changed = new EventEmitter<undefined>()
  let clauses: readonly ShownClause[] = []
  const view = window.createTreeView<ShownClause>('clausal.clauses', {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (clause) => [...(clause?.children ?? clauses)],
      getTreeItem: clauseItem,
      getParent: ({ parent }) => parent,
    },
  })

  const subscriptions = [
    policy.onDidChange((state) => {
      clauses = state === undefined ? [] : shownClauses(state.facts.clauses, l10n.t)
      view.description = state?.facts.organization ?? ''
      changed.fire(undefined)
    }),
    window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
      const isCurrent = textEditor.document.uri.toString() === policy.state?.uri.toString()
      if (!view.visible || !isCurrent || selection === undefined) return
      const clause = clauseAt(clauses, selection.active.line)
      if (clause !== undefined) void view.reveal(clause, { select: true, focus: false }).then(undefined, () => undefined)
    }),
  ]
  return {
    dispose() {
      for (const subscription of subscriptions) subscription.dispose()
      view.dispose()
      changed.dispose()
    },
  }
}
