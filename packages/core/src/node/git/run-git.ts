import { type ChildProcessWithoutNullStreams, execFile, spawn } from 'node:child_process'
import { GitError } from './git-error.ts'

export interface GitOutput {
  readonly code: number
  readonly out: Buffer
  readonly err: string
}

/** More than any list of names or policy takes. In bytes. */
const LARGEST_OUTPUT = 256 * 1024 * 1024

/**
 * What git takes from the surroundings and would answer differently by: another repository (as in hooks), other diff tools, other
 * ways to read paths, traces among the messages.
 */
const FOREIGN =
  /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|INDEX_VERSION|PREFIX|COMMON_DIR|NAMESPACE|GRAFT_FILE|SHALLOW_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|EXTERNAL_DIFF|DIFF_OPTS|(?:NO)?GLOB_PATHSPECS|ICASE_PATHSPECS|TRACE.*)$/

const SURROUNDINGS: Readonly<Record<string, string>> = {
  LC_ALL: 'C',
  LANGUAGE: '',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_PAGER: 'cat',
  GIT_LITERAL_PATHSPECS: '1',
  // A partial clone would fetch what it lacks; nothing here may reach for the network.
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: '',
}

/** Settings of the repository that would start programs or change what is printed. */
const SETTINGS: readonly string[] = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.quotepath=false',
  'core.warnAmbiguousRefs=true',
  'color.ui=false',
]

function surroundings(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !FOREIGN.test(name))
  return { ...Object.fromEntries(own), ...SURROUNDINGS }
}

const argumentsIn = (folder: string, args: readonly string[]) => [
  '--no-pager',
  ...SETTINGS.flatMap((setting) => ['-c', setting]),
  '-C',
  folder,
  ...args,
]

/** Starts git in a folder, without a shell, for those who talk with it. */
export function startGit(folder: string, args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn('git', argumentsIn(folder, args), { env: surroundings(), windowsHide: true })
}

/**
 * Runs git in a folder, without a shell. An exit code other than 0 is an answer, not an error.
 *
 * @throws {GitError} where git cannot be run at all.
 */
export function runGit(folder: string, args: readonly string[]): Promise<GitOutput> {
  return new Promise((resolve, reject) => {
    execFile(
      'git',
      argumentsIn(folder, args),
      { env: surroundings(), encoding: 'buffer', maxBuffer: LARGEST_OUTPUT, windowsHide: true },
      (error, out, err) => {
        if (error === null) resolve({ code: 0, out, err: err.toString() })
        else if (typeof error.code === 'number') resolve({ code: error.code, out, err: err.toString() })
        else if (error.code === 'ENOENT')
          reject(
            new GitError('no-git', 'git', 'it is not on the PATH. Install it, or compare two files: clausal diff old.md new.md', {
              cause: error,
            }),
          )
        else reject(new GitError('failed', 'git', `it could not be run (${error.code ?? error.message}).`, { cause: error }))
      },
    )
  })
}

/** The first line git said about a failure, without its `fatal:`. */
export function firstComplaint({ err, code }: GitOutput): string {
  const line = err.split('\n').find((text) => text.startsWith('fatal: ') || text.startsWith('error: '))
  return line?.replace(/^(?:fatal|error): /, '') ?? `git ended with ${code}`
}

/** The records of an output that separates them by NUL. */
export function recordsOf({ out }: GitOutput): string[] {
  return out
    .toString()
    .split('\0')
    .filter((record) => record !== '')
}
