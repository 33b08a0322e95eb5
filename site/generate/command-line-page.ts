import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { generatedPage } from './markdown.ts'

const CLI = fileURLToPath(new URL('../../packages/cli/dist/clausal.js', import.meta.url))

const helpOf = (...command: readonly string[]) =>
  execFileSync(process.execPath, [CLI, ...command, '--help'], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', COLUMNS: '80' },
  }).trim()

const block = (text: string) => ['```text', text.replaceAll('```', "'''"), '```'].join('\n')

/** The names of all commands, in the order in which the help lists them. */
function commandsIn(help: string): readonly string[] {
  const list = help.slice(help.indexOf('Commands:'))
  return [...list.matchAll(/^ {2}(?<name>[a-z][a-z-]*)(?= |\n)/gm)]
    .map(({ groups }) => groups?.['name'] ?? '')
    .filter((name) => name !== 'help')
}

/** What the program says of itself: its commands with all options, defaults and examples. */
export function commandLinePage(): string {
  const help = helpOf()
  const commands = commandsIn(help)
  if (commands.length < 10)
    throw new Error('The help of the command line lists fewer commands than there are: build it first (pnpm build).')
  return generatedPage(
    'the help of packages/cli',
    '# Command line',
    'What `clausal --help` and `clausal COMMAND --help` print.',
    block(help),
    ...commands.flatMap((name) => [`## clausal ${name}`, block(helpOf(name))]),
  )
}
