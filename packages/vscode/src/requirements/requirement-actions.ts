import type { CoveredRequirement } from '@clausal/lsp/protocol'
import { env, l10n, type QuickPickItem, Uri, window, workspace } from 'vscode'
import type { CurrentPolicy, PolicyState } from '../policy/current-policy.ts'
import { reveal, revealAll } from '../policy/reveal.ts'
import type { Server } from '../server/server.ts'
import { isOpen, type ShownRequirement, statusWords } from './shown-coverage.ts'

/** What can be done about a requirement. */
export interface RequirementActions {
  /** Goes to the words that answer it; where none do, offers what helps. */
  open(node: ShownRequirement): Promise<void>
  /** Adds a clause for it; asks which requirement where none is given. */
  insertClause(node?: ShownRequirement): Promise<void>
  openOfficialText(node: ShownRequirement): Promise<void>
}

interface Offer extends QuickPickItem {
  readonly run: () => Promise<void>
}

export function createRequirementActions(policy: CurrentPolicy, server: Server): RequirementActions {
  async function insert({ uri }: PolicyState, { id, title, place }: CoveredRequirement): Promise<void> {
    const edit = await server.ask('clausal/insertClause', { uri: uri.toString(), requirement: id })
    const workspaceEdit = edit === null ? undefined : await server.toWorkspaceEdit(edit)
    if (workspaceEdit === undefined) {
      void window.showInformationMessage(l10n.t('There is nothing to insert for "{0}".', title))
      return
    }
    // Its placeholders are filled in one after the other, which only works in an editor that is shown.
    await reveal(uri, place)
    await workspace.applyEdit(workspaceEdit)
  }

  const openText = async ({ url }: CoveredRequirement) => {
    await env.openExternal(Uri.parse(url, true))
  }

  async function offer(state: PolicyState, requirement: CoveredRequirement): Promise<void> {
    const { title, citation, explanation, canInsert, place } = requirement
    const offers: readonly Offer[] = [
      ...(canInsert ? [{ label: `$(add) ${l10n.t('Insert a clause')}`, detail: explanation, run: () => insert(state, requirement) }] : []),
      { label: `$(arrow-right) ${l10n.t('Go to where it should stand')}`, run: () => reveal(state.uri, place) },
      { label: `$(link-external) ${l10n.t('Open the official text')}`, description: citation, run: () => openText(requirement) },
    ]
    const placeHolder = `${statusWords(l10n.t)[requirement.status]}: ${title}`
    await (await window.showQuickPick(offers, { placeHolder }))?.run()
  }

  async function choose(state: PolicyState): Promise<CoveredRequirement | undefined> {
    const missing = state.coverage.laws.flatMap(({ requirements }) => requirements.filter(({ canInsert }) => canInsert))
    if (missing.length === 0) {
      void window.showInformationMessage(l10n.t('No law asks for a clause that this policy lacks.'))
      return undefined
    }
    const items = missing.map((requirement) => ({
      label: requirement.title,
      description: requirement.citation,
      detail: requirement.explanation,
      requirement,
    }))
    const placeHolder = l10n.t('What to insert a clause for')
    return (await window.showQuickPick(items, { placeHolder, matchOnDescription: true, matchOnDetail: true }))?.requirement
  }

  return {
    async open({ requirement }) {
      const { state } = policy
      if (state === undefined) return
      if (requirement.evidence.length > 0) await revealAll(state.uri, requirement.evidence)
      else if (isOpen(requirement)) await offer(state, requirement)
      else await reveal(state.uri, requirement.place)
    },
    async insertClause(node) {
      const state = policy.state ?? (await policy.look())
      if (state === undefined) return
      const requirement = node?.requirement ?? (await choose(state))
      if (requirement !== undefined) await insert(state, requirement)
    },
    openOfficialText: ({ requirement }) => openText(requirement),
  }
}
