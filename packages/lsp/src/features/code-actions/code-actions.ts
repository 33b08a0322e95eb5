import { lastUpdatedPlaces } from '@clausal/core'
import type { CodeAction } from 'vscode-languageserver-types'
import { lineRangeOf } from '../../positions.ts'
import type { EditableConfiguration } from '../../workspace/configuration-files.ts'
import type { PolicyDocument } from '../../workspace/policies.ts'
import { placedRange } from '../diagnostics.ts'
import { type ActionClient, type PolicyAction, toCodeAction } from './action.ts'
import { defineTermAction } from './define-term.ts'
import { explainAction } from './explain.ts'
import { fixActions, fixAllAction, suggestionActions } from './fixes.ts'
import { insertClauseAction } from './insert-clause.ts'
import { suppressActions } from './suppress.ts'
import { suppressInConfigurationAction } from './suppress-in-configuration.ts'
import { updateDateAction } from './update-date.ts'

/** Which actions are asked for. */
export interface ActionsAsked {
  readonly start: number
  readonly end: number
  /** Kinds the editor wants, each with those below it; all, unless given. */
  readonly only?: readonly string[]
  readonly today: string
  /** Where what a policy cannot hold itself is suppressed. */
  readonly configuration?: EditableConfiguration
  readonly client: ActionClient
}

const isWanted = (kind: string, only: readonly string[] | undefined) =>
  only === undefined || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`))

const isSource = (kind: string) => kind.startsWith('source.')

/** What can be done about the findings in a stretch of a policy, the likeliest first; and, where asked for, what concerns the whole policy. */
export function codeActionsAt(document: PolicyDocument, { start, end, only, today, configuration, client }: ActionsAsked): CodeAction[] {
  const { findings } = document.result()
  const here = findings.filter((finding) => {
    const range = placedRange(document, finding)
    return range.start.offset <= end && start <= range.end.offset
  })
  const fixAll = fixAllAction(findings)
  const update = updateDateAction(document, today)
  const isAtDate = lastUpdatedPlaces(document.policy).some((range) => {
    const line = lineRangeOf(document.policy.source, range.start.line)
    return line.start <= end && start <= line.end
  })
  const dated = isAtDate || here.some(({ rule }) => rule.startsWith('dates/'))
  const actions: (PolicyAction | undefined)[] = [
    ...fixActions(here, findings),
    ...here.flatMap(suggestionActions),
    ...here.map((finding) => insertClauseAction(document, finding)),
    ...here.map((finding) => defineTermAction(document, finding)),
    ...(dated && update !== undefined ? [{ ...update, kind: 'quickfix' }] : []),
    ...here.flatMap((finding) => suppressActions(document, finding)),
    ...here.map((finding) => suppressInConfigurationAction(document, finding, configuration)),
    ...here.map((finding) => explainAction(document, finding)),
    fixAll,
    update,
  ]
  return actions.flatMap((action) => {
    if (action === undefined || !isWanted(action.kind, only)) return []
    if (action.elsewhere?.isNew === true && !client.createsFiles) return []
    // What concerns the whole policy is offered only to who asks for it, so that it does not stand in every menu.
    if (only === undefined && isSource(action.kind)) return []
    return [toCodeAction(document, action, client)]
  })
}
