import type { Comparison } from '@clausal/lsp/protocol'
import { commands, type Disposable, type ExtensionContext, l10n, ProgressLocation, type Uri, ViewColumn, window } from 'vscode'
import type { CurrentPolicy, PolicyState } from '../policy/current-policy.ts'
import { reveal } from '../policy/reveal.ts'
import type { Reports } from '../reports/reports.ts'
import type { Server } from '../server/server.ts'
import { createPanel } from '../webview/panel.ts'
import type { FromRedline, RedlinePage } from '../webview/redline-messages.ts'
import { chooseBase } from './choose-base.ts'
import { type Base, toEarlierParams } from './earlier.ts'
import { numberedChanges, placeOfChange, toRedlinePage } from './redline-page.ts'

/** Everything about an earlier version of a policy. */
export interface Comparing extends Disposable {
  /** Shows the redline against the base, or against one that is asked for. */
  compare(state: PolicyState, ask: boolean): Promise<void>
  /** Shows both versions in the editor for differences. */
  openDiff(state: PolicyState): Promise<void>
  /** Shows what the comment on a pull request would say. */
  previewComment(state: PolicyState): Promise<void>
}

/** The redline that is shown. */
interface Shown {
  readonly uri: Uri
  readonly comparison: Comparison
}

const nameOf = (uri: Uri) => uri.path.split('/').at(-1) ?? ''

export function createComparing(context: ExtensionContext, policy: CurrentPolicy, server: Server, reports: Reports): Comparing {
  let base: Base = { type: 'default' }
  let shown: Shown | undefined
  const comment = () => reports.at(l10n.t('What the pull request would hear'))

  const panel = createPanel<RedlinePage, FromRedline>(
    context,
    { type: 'clausal.redline', page: 'redline', column: ViewColumn.Beside },
    (message) => void act(message),
  )

  function nothingToCompare(): void {
    const again = l10n.t('Compare with…')
    const text = l10n.t('There is no earlier version of this policy to compare with here.')
    void window.showInformationMessage(text, again).then((choice) => choice === again && commands.executeCommand('clausal.compareWith'))
  }

  const wait = <T>(title: string, work: () => Promise<T>) => window.withProgress({ location: ProgressLocation.Window, title }, work)

  async function read({ uri }: PolicyState) {
    const params = await toEarlierParams(uri, base)
    const [comparison, preview] = await Promise.all([server.ask('clausal/compare', params), server.ask('clausal/review', params)])
    return comparison === null ? undefined : { comparison, page: toRedlinePage(comparison, preview, l10n.t) }
  }

  const titleOf = (uri: Uri, { base: { name } }: Comparison) => l10n.t('{0} since {1}', nameOf(uri), name)

  async function act(message: FromRedline): Promise<void> {
    if (message.type !== 'reveal') {
      await commands.executeCommand(message.type === 'chooseBase' ? 'clausal.compareWith' : `clausal.${message.type}`)
      return
    }
    const change = shown === undefined ? undefined : numberedChanges(shown.comparison)[message.change - 1]
    const place = change === undefined ? undefined : placeOfChange(change)
    if (shown !== undefined && place !== undefined) await reveal(shown.uri, place)
  }

  async function commentOn({ uri }: PolicyState): Promise<string | undefined> {
    const preview = await server.ask('clausal/review', await toEarlierParams(uri, base))
    if (preview === null) return undefined
    return preview.markdown === '' ? l10n.t('Nothing: this change says nothing new to readers.') : preview.markdown
  }

  const subscription = policy.onDidChange(async (state) => {
    if (state === undefined) return
    if (panel.isOpen && shown?.uri.toString() === state.uri.toString()) {
      const found = await read(state)
      if (found === undefined) return
      shown = { uri: state.uri, comparison: found.comparison }
      panel.update(titleOf(state.uri, found.comparison), found.page)
    }
    if (comment().isOpen) {
      const text = await commentOn(state)
      if (text !== undefined) comment().update(text)
    }
  })

  return {
    async compare(state, ask) {
      const chosen = ask ? await chooseBase(state.uri) : base
      if (chosen === undefined) return
      base = chosen
      const found = await wait(l10n.t('Comparing'), () => read(state))
      if (found === undefined) return nothingToCompare()
      shown = { uri: state.uri, comparison: found.comparison }
      panel.open(titleOf(state.uri, found.comparison), found.page)
    },
    async openDiff({ uri }) {
      const comparison = await wait(l10n.t('Comparing'), async () => server.ask('clausal/compare', await toEarlierParams(uri, base)))
      if (comparison === null) return nothingToCompare()
      const { name, text } = comparison.base
      const earlier = reports.earlier(uri, name, text)
      await commands.executeCommand('vscode.diff', earlier, uri, `${nameOf(uri)} (${name} ↔ ${l10n.t('now')})`)
    },
    async previewComment(state) {
      const text = await wait(l10n.t('Reviewing'), () => commentOn(state))
      if (text === undefined) return nothingToCompare()
      await comment().show(text)
    },
    dispose() {
      subscription.dispose()
      panel.dispose()
    },
  }
}
