import { resolveLayers } from '@clausal/core'
import { formatJson, toPrintable } from '@clausal/core/report'
import type { ListFormat } from '../choices.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { findProjects } from '../projects.ts'
import type { Terminal } from '../terminal.ts'

export interface PrintConfigOptions {
  readonly config?: string | boolean
  readonly format: ListFormat
}

interface Setting {
  readonly name: string
  readonly value: unknown
  readonly from: string
}

const toText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))

/** Lines of three columns, the first two as wide as their longest cell. */
function toTable(settings: readonly Setting[]): string {
  const rows = settings.map(({ name, value, from }) => [toPrintable(name), toPrintable(toText(value)), toPrintable(from)] as const)
  const width = (column: 0 | 1) => Math.max(...rows.map((row) => row[column].length))
  const [first, second] = [width(0), width(1)]
  return rows.map(([name, value, from]) => `${name.padEnd(first)}  ${value.padEnd(second)}  ${from}\n`).join('')
}

/** `clausal print-config`: what holds for one policy, and where each value comes from. */
export async function runPrintConfig(file: string, { config, format }: PrintConfigOptions, terminal: Terminal): Promise<ExitCode> {
  const projects = await findProjects(terminal, config)
  const { checks, origins } = resolveLayers(await projects.layersFor(file))
  const here = projects.here
  const fromFile = (name: 'failOn' | 'baseline' | 'policies' | 'plugins', otherwise: unknown): readonly Setting[] => {
    const value = here?.config[name] ?? otherwise
    return value === undefined ? [] : [{ name, value, from: here?.config[name] === undefined ? 'built in' : here.file }]
  }
  const levels = new Map(
    checks.rules.map(({ rule, severity, options }) => [rule.id, options === undefined ? severity : [severity, options]]),
  )
  const settings: Setting[] = [
    { name: 'laws', value: checks.laws.map(({ id }) => id), from: origins.laws },
    ...Object.entries(checks.facts).map(([name, value]) => ({ name: `facts.${name}`, value, from: origins.facts.get(name) ?? '' })),
    ...fromFile('failOn', 'error'),
    ...fromFile('baseline', undefined),
    ...fromFile('policies', undefined),
    ...fromFile('plugins', undefined),
    ...[...origins.rules].map(([id, from]) => ({ name: `rules.${id}`, value: levels.get(id) ?? 'off', from })),
  ]
  terminal.out(format === 'json' ? formatJson({ version: 1, file, settings }) : toTable(settings))
  return EXIT.clean
}
