import { relative, resolve, sep } from 'node:path'
import { DEFAULT_GLOBS, type Policy, parsePolicy } from '@clausal/core'
import { decodePolicy, discoverPolicies, LoadError, loadPolicyText } from '@clausal/core/node'
import type { Projects } from './projects.ts'
import type { Terminal } from './terminal.ts'

/** Stands for standard input among file names. */
export const STANDARD_INPUT = '-'

export interface NamedPolicy {
  /** As it is called in reports: relative to the working folder, with forward slashes. */
  readonly file: string
  readonly policy: Policy
}

export interface PolicyFiles {
  /** The files to read, `-` among them where standard input is one. */
  readonly names: readonly string[]
  /** What could not be found. */
  readonly errors: readonly LoadError[]
  /** Reads them one after the other; a file that cannot be read gives its error, and the others follow. */
  read(): AsyncGenerator<NamedPolicy | LoadError>
}

/** Broken front matter is told, and the rest of the file is still a policy. */
export function frontMatterError(file: string, policy: Policy): LoadError | undefined {
  const problem = policy.problems.find(({ type }) => type === 'front-matter')
  if (problem === undefined) return undefined
  const line = policy.source.lineStarts.filter((start) => start <= problem.span.start).length
  return new LoadError(file, `the front matter is not valid YAML: ${problem.detail} Mend it, or remove the block between the --- lines.`, {
    line,
  })
}

/**
 * Reads a file, or standard input.
 *
 * @throws {LoadError} where it cannot be read.
 */
export async function loadText(name: string, terminal: Terminal, stdinName: string): Promise<string> {
  if (name === STANDARD_INPUT) return decodePolicy(await terminal.readInput(), stdinName)
  return loadPolicyText(resolve(terminal.cwd, name), name)
}

/** The globs a configuration gives, from the working folder. */
function configuredGlobs({ here, folder }: Projects, cwd: string): readonly string[] | undefined {
  const from = relative(cwd, folder).split(sep).join('/')
  return here?.config.policies?.map((pattern) => (from === '' ? pattern : `${from}/${pattern}`))
}

/** Finds the policies that the command line names; else those that the configuration names; else every file that looks like one. */
export async function findPolicies(
  names: readonly string[],
  terminal: Terminal,
  stdinName: string,
  projects?: Projects,
): Promise<PolicyFiles> {
  const configured = projects === undefined ? undefined : configuredGlobs(projects, terminal.cwd)
  const patterns = names.length === 0 ? (configured ?? DEFAULT_GLOBS) : names.filter((name) => name !== STANDARD_INPUT)
  const { files, errors } = await discoverPolicies(patterns, terminal.cwd, { configured: names.length === 0 })
  const all = names.includes(STANDARD_INPUT) ? [STANDARD_INPUT, ...files] : files
  const isDefault = ({ file }: LoadError) => names.length === 0 && configured === undefined && patterns.includes(file)
  const explained = errors.map((error) =>
    isDefault(error) ? new LoadError(error.file, 'no privacy policy below this folder. Name the file: clausal check policy.md') : error,
  )
  return {
    names: all,
    errors: explained,
    async *read() {
      for (const name of all) {
        const file = name === STANDARD_INPUT ? stdinName : name
        try {
          const plugins = (await projects?.pluginsFor(file)) ?? []
          const policy = parsePolicy(await loadText(name, terminal, stdinName), { path: file, plugins })
          const broken = frontMatterError(file, policy)
          if (broken !== undefined) yield broken
          yield { file, policy }
        } catch (error) {
          if (!(error instanceof LoadError)) throw error
          yield error
        }
      }
    },
  }
}
