import { type Disposable, l10n, MarkdownString, StatusBarAlignment, ThemeColor, window } from 'vscode'
import type { CurrentPolicy } from '../policy/current-policy.ts'
import type { Server } from '../server/server.ts'
import { statusText } from './status-text.ts'

/** The entry in the status bar: what the laws still ask for, what was found, how long the last check took. */
export function createStatusItem(policy: CurrentPolicy, server: Server): Disposable {
  const item = window.createStatusBarItem('clausal.status', StatusBarAlignment.Right, 90)
  item.name = 'Clausal'
  let milliseconds: number | undefined

  function show(): void {
    const { state } = policy
    const shown = statusText(
      {
        server: server.state,
        name: state?.uri.path.split('/').at(-1) ?? '',
        ...(state === undefined ? {} : { coverage: state.coverage, facts: state.facts }),
        ...(milliseconds === undefined ? {} : { milliseconds }),
      },
      l10n.t,
    )
    if (shown === undefined) {
      item.hide()
      return
    }
    item.text = shown.text
    item.tooltip = new MarkdownString(shown.lines.map((line) => line.replace(/[\\`*_[\]<>]/g, '\\$&')).join('  \n'))
    item.accessibilityInformation = { label: shown.spoken, role: 'button' }
    item.backgroundColor = shown.isBroken ? new ThemeColor('statusBarItem.errorBackground') : undefined
    item.command = shown.isBroken ? 'clausal.openLog' : 'clausal.openCoverage'
    item.show()
  }

  const subscriptions = [
    policy.onDidChange(show),
    server.onDidChangeState(show),
    server.onDidCheck((checked) => {
      if (checked.uri.toString() !== policy.state?.uri.toString()) return
      milliseconds = checked.milliseconds
      show()
    }),
    item,
  ]
  return {
    dispose() {
      for (const subscription of subscriptions) subscription.dispose()
    },
  }
}
