import { explainLine, inspect, type Policy } from '@clausal/core'
import { LoadError } from '@clausal/core/node'
import { formatInspection, formatJson, formatLineExplanation, toInspectReport, toLineReport } from '@clausal/core/report'
import type { ListFormat } from '../choices.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { pluginErrors } from '../plugin-errors.ts'
import { findPolicies } from '../policies.ts'
import { findProjects } from '../projects.ts'
import { type Terminal, tell } from '../terminal.ts'

export interface InspectOptions {
  readonly format: ListFormat
  readonly stdinFilename: string
  /** Number of the line to explain instead of showing all. */
  readonly explain?: number
}

interface ReadPolicy {
  readonly file: string
  readonly policy: Policy
}

function explainPolicies(policies: readonly ReadPolicy[], line: number, { format }: InspectOptions, terminal: Terminal): LoadError[] {
  const read = policies.map(({ file, policy }) => ({ file, policy, explanation: explainLine(policy, line) }))
  const explained = read.flatMap(({ explanation, ...one }) => (explanation === undefined ? [] : [{ ...one, explanation }]))
  if (format === 'json') terminal.out(formatJson(toLineReport(explained.map(({ file, explanation }) => ({ file, explanation })))))
  else
    for (const { file, policy, explanation } of explained)
      terminal.out(formatLineExplanation(file, explanation, policy.source.text, terminal))
  return read
    .filter(({ explanation }) => explanation === undefined)
    .map(({ file, policy }) => {
      const last = policy.source.lineStarts.length
      return new LoadError(file, `there is nothing to explain at line ${line}; name a line from 1 to ${last}.`)
    })
}

/** Shows them, and gives what could not be read of them. */
function showPolicies(policies: readonly ReadPolicy[], { format }: InspectOptions, terminal: Terminal): readonly string[] {
  const inspected = policies.map(({ file, policy }) => ({ file, inspection: inspect(policy) }))
  if (format === 'json') terminal.out(formatJson(toInspectReport(inspected)))
  else for (const { file, inspection } of inspected) terminal.out(formatInspection(file, inspection, terminal))
  return inspected.flatMap(({ file, inspection }) => pluginErrors(file, inspection))
}

/** `clausal inspect`: prints what the named policies say, or why one line of them was read as it was. */
export async function runInspect(names: readonly string[], options: InspectOptions, terminal: Terminal): Promise<ExitCode> {
  const projects = terminal.trustsPlugins ? await findProjects(terminal, undefined) : undefined
  const found = await findPolicies(names, terminal, options.stdinFilename, projects)
  const errors = [...found.errors]
  const policies: ReadPolicy[] = []
  for await (const read of found.read()) {
    if (read instanceof LoadError) errors.push(read)
    else policies.push(read)
  }
  const failures = options.explain === undefined ? showPolicies(policies, options, terminal) : []
  if (options.explain !== undefined) errors.push(...explainPolicies(policies, options.explain, options, terminal))
  for (const { message } of errors) tell(terminal, `error: ${message}`)
  for (const failure of failures) tell(terminal, failure)
  return errors.length + failures.length > 0 ? EXIT.failure : EXIT.clean
}
