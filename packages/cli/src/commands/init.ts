import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { DEFAULT_GLOBS, DEFAULT_LAWS } from '@clausal/core'
import { discoverPolicies, LoadError } from '@clausal/core/node'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'

const FILE = 'clausal.yaml'

const SYSTEM_CODES: Readonly<Record<string, string>> = {
  EEXIST: 'it exists already. Change it by hand, or move it away first.',
  EACCES: 'you may not write in this folder. Change its permissions.',
  EROFS: 'this file system is read-only. Choose another folder.',
}

/** A text as YAML quotes it. */
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

function toConfiguration(policies: readonly string[]): string {
  return `# Which files are privacy policies: globs, relative to this file.
policies:
${policies.map((glob) => `  - ${quoted(glob)}`).join('\n')}

# Which laws they are held against. All there are: clausal laws
laws: [${DEFAULT_LAWS.join(', ')}]

# What no text can tell. What each law asks about: clausal explain <law>
facts: {}
#  organization: Example Ltd
#  minimumAge: 16
#  hasDpo: false
#  sellsData: false
#  vendors: [Stripe, Sentry]

# Which rules run: recommended, strict, plain-language, layout, off; or another file, such as ./house.yaml
extends: [recommended]

# Severity of single rules: error, warning, info, off. What holds for a file: clausal print-config FILE
rules: {}
#  dates/no-stale-policy: [warning, { months: 18 }]
`
}

/** `clausal init`: writes a configuration that names the policies below this folder. */
export async function runInit(terminal: Terminal): Promise<ExitCode> {
  const { files } = await discoverPolicies(DEFAULT_GLOBS, terminal.cwd)
  try {
    await writeFile(resolve(terminal.cwd, FILE), toConfiguration(files.length === 0 ? DEFAULT_GLOBS : files), { flag: 'wx' })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    const reason = Object.hasOwn(SYSTEM_CODES, code) ? SYSTEM_CODES[code] : undefined
    terminal.err(`error: ${new LoadError(FILE, reason ?? `it cannot be written (${code}).`).message}\n`)
    return EXIT.failure
  }
  const named = files.length === 0 ? 'no policy found yet, so it names where one would be' : `it names ${files.join(', ')}`
  terminal.out(`${FILE} is written: ${named}. Next: clausal check\n`)
  return EXIT.clean
}
