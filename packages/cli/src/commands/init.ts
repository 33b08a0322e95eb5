import { relative, resolve, sep } from 'node:path'
import { DEFAULT_GLOBS, DEFAULT_LAWS, type Definition, importPolicy, parsePolicy } from '@clausal/core'
import { discoverPolicies, findRoot, type LoadError, loadPolicyText, writeWhole } from '@clausal/core/node'
import { toPrintable } from '@clausal/core/report'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'

export interface InitOptions {
  readonly law?: readonly string[]
  readonly workflow: boolean
}

const FILE = 'clausal.yaml'
const WORKFLOW = '.github/workflows/policy.yml'

/** Both versions are read by the API, so nothing is checked out. */
const WORKFLOW_TEXT = `name: Privacy policy
on: pull_request

permissions:
  contents: read
  pull-requests: write

concurrency:
  group: policy-\${{ github.event.pull_request.number }}
  cancel-in-progress: true

jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: clausal/clausal@v1
`

/** A text as YAML quotes it. */
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

/** What all of the policies say of the same; nothing where they differ. */
function agreed<T>(values: readonly T[]): T | undefined {
  const [first] = values
  return first !== undefined && values.every((value) => value === first) ? first : undefined
}

/** What the policies found say of their organization, as it is declared: a check then finds a policy that says otherwise. */
async function readFacts(files: readonly string[], cwd: string): Promise<readonly string[]> {
  const definitions: Definition[] = []
  for (const file of files) {
    const text = await loadPolicyText(resolve(cwd, file), file).catch(() => undefined)
    if (text !== undefined) definitions.push(importPolicy(parsePolicy(text, { path: file }), { laws: [] }).definition)
  }
  const name = agreed(definitions.map(({ organization }) => organization.name).filter((one) => !one.startsWith('[')))
  const age = agreed(definitions.flatMap(({ children }) => children?.minimumAge ?? []))
  return [...(name === undefined ? [] : [`organization: ${quoted(name)}`]), ...(age === undefined ? [] : [`minimumAge: ${age}`])]
}

interface Findings {
  readonly policies: readonly string[]
  readonly laws: readonly string[]
  readonly facts: readonly string[]
}

function toConfiguration({ policies, laws, facts }: Findings): string {
  return `# Which files are privacy policies: globs, relative to this file.
policies:
${policies.map((glob) => `  - ${quoted(glob)}`).join('\n')}

# Which laws they are held against. All there are: clausal laws
laws: [${laws.join(', ')}]

# What no text can tell. What each law asks about: clausal explain <law>
facts:${facts.length === 0 ? ' {}' : `\n${facts.map((fact) => `  ${fact}`).join('\n')}`}
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

/** `clausal init`: writes a configuration that names the policies below this folder, and a workflow that reviews changes of them. Asks nothing. */
export async function runInit(options: InitOptions, terminal: Terminal): Promise<ExitCode> {
  const { cwd } = terminal
  const { files } = await discoverPolicies(DEFAULT_GLOBS, cwd)
  const text = toConfiguration({
    policies: files.length === 0 ? DEFAULT_GLOBS : files,
    laws: options.law ?? DEFAULT_LAWS,
    facts: await readFacts(files, cwd),
  })
  await writeWhole(resolve(cwd, FILE), text, { file: FILE, fresh: true })
  const named = files.length === 0 ? 'no policy found yet, so it names where one would be' : `it names ${files.map(toPrintable).join(', ')}`
  terminal.out(`${FILE} is written: ${named}.\n`)
  if (options.workflow) {
    const path = resolve(await findRoot(cwd), WORKFLOW)
    const name = relative(cwd, path).split(sep).join('/')
    const outcome = await writeWhole(path, WORKFLOW_TEXT, { file: name, fresh: true, folders: true }).then(
      () => `${name} is written: it reviews every pull request that changes a policy.`,
      ({ message }: LoadError) => `${message} It stays as it is.`,
    )
    terminal.out(`${toPrintable(outcome)}\n`)
  }
  terminal.out('Next: npx clausal check\n')
  return EXIT.clean
}
