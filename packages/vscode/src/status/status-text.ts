import type { Coverage, Facts } from '@clausal/lsp/protocol'
import { countOpen } from '../requirements/shown-coverage.ts'
import type { ServerState } from '../server/server.ts'
import type { Translate } from '../translate.ts'

/** What the status bar shows. */
export interface StatusText {
  readonly text: string
  /** A line for each thing that is known. */
  readonly lines: readonly string[]
  readonly spoken: string
  /** Whether something is in the way. */
  readonly isBroken: boolean
}

export interface StatusInput {
  readonly server: ServerState
  readonly coverage?: Coverage
  readonly facts?: Facts
  /** The file's name. */
  readonly name: string
  /** How long the last check took; undefined before the first. */
  readonly milliseconds?: number
}

const duration = (milliseconds: number, t: Translate) =>
  milliseconds < 1000 ? t('{0} ms', Math.round(milliseconds)) : t('{0} s', (milliseconds / 1000).toFixed(1))

/** What to say of the policy; undefined where there is nothing to say. */
export function statusText({ server, coverage, facts, name, milliseconds }: StatusInput, t: Translate): StatusText | undefined {
  if (server === 'stopped') {
    const text = t('Clausal does not run')
    return { text: `$(error) ${text}`, lines: [text, t('Select to see its log.')], spoken: text, isBroken: true }
  }
  if (server === 'starting')
    return { text: `$(loading~spin) Clausal`, lines: [t('Clausal starts')], spoken: t('Clausal starts'), isBroken: false }
  if (coverage === undefined) return undefined
  const { error, warning, info } = coverage.findings
  const open = countOpen(coverage)
  const findings = error + warning + info
  const counts = [t('{0} open', open), t('{0} findings', findings)].join(', ')
  const laws = coverage.laws.map((law) => law.name).join(', ')
  const lines = [
    facts?.title ?? name,
    t('Laws: {0}', laws === '' ? t('none') : laws),
    t('Open requirements: {0}', open),
    t('Findings: {0} errors, {1} warnings, {2} notes', error, warning, info),
    ...(milliseconds === undefined ? [] : [t('Last check: {0}', duration(milliseconds, t))]),
  ]
  return { text: `$(law) ${counts}`, lines, spoken: `Clausal: ${counts}`, isBroken: false }
}
