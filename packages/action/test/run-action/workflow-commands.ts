/** A line that the runner takes for a command instead of printing it. */
export interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/** What the runner obeys, see ActionCommandManager in github.com/actions/runner. */
const OBEYED = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
])

const unescapeMessage = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
const unescapeProperty = (text: string) =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%')

function toCommand(head: string, message: string): WorkflowCommand | undefined {
  const space = head.indexOf(' ')
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase()
  if (!OBEYED.has(name)) return undefined
  const pairs = space < 0 ? [] : head.slice(space + 1).split(',')
  const properties = pairs.flatMap((pair): [string, string][] => {
    const equals = pair.indexOf('=')
    return equals < 0 ? [] : [[pair.slice(0, equals).trim(), unescapeProperty(pair.slice(equals + 1))]]
  })
  return { name, properties: Object.fromEntries(properties), message: unescapeMessage(message) }
}

/** `::name a=b::message`, after any space at the start of a line. */
function parseModern(line: string): WorkflowCommand | undefined {
  const text = line.trimStart()
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1
  return end < 0 ? undefined : toCommand(text.slice(2, end), text.slice(end + 2))
}

/** `##[name a=b;]message`, wherever in a line: the older form, which the runner still obeys. */
function parseOld(line: string): WorkflowCommand | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  return end < 0 ? undefined : toCommand(line.slice(start + 3, end).replaceAll(';', ','), line.slice(end + 1))
}

/** What a program printed, as the runner reads it: its commands, and the lines that are none. */
export function readWorkflowCommands(output: string): { readonly commands: readonly WorkflowCommand[]; readonly lines: readonly string[] } {
  const commands: WorkflowCommand[] = []
  const lines: string[] = []
  for (const line of output.split(/\r\n|\r|\n/)) {
    const command = parseModern(line) ?? parseOld(line)
    if (command === undefined) lines.push(line)
    else commands.push(command)
  }
  return { commands, lines }
}
