import { readFile, writeFile } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import { type AcceptedFinding, createBaseline, parseBaseline } from '@clausal/core'
import { codeOf, LoadError } from '@clausal/core/node'
import type { CheckedFile } from '@clausal/core/report'

/** A file of accepted findings. It names policies from its own folder, so that it holds whatever the working folder is. */
export interface BaselineFile {
  /** What is accepted in a policy, by its path from the working folder. */
  acceptedIn(file: string): readonly AcceptedFinding[]
}

/**
 * Reads a baseline.
 *
 * @param name the file as messages call it, relative to `cwd`.
 * @throws {LoadError} where it cannot be read.
 * @throws {BaselineError} where no Clausal wrote it.
 */
export async function loadBaseline(name: string, cwd: string): Promise<BaselineFile> {
  const text = await readFile(resolve(cwd, name), 'utf8').catch((cause: unknown) => {
    const code = codeOf(cause)
    const reason =
      code === 'ENOENT' ? 'there is no such baseline. Make it with --update-baseline' : `this baseline cannot be read (${code})`
    throw new LoadError(name, `${reason}.`, { cause })
  })
  const { files } = parseBaseline(text, name)
  return { acceptedIn: (file) => files[fromBaseline(name, file, cwd)] ?? [] }
}

function fromBaseline(name: string, file: string, cwd: string): string {
  return relative(dirname(resolve(cwd, name)), resolve(cwd, file))
    .split(sep)
    .join('/')
}

/**
 * Accepts the findings of these files from now on.
 *
 * @throws {LoadError} where it cannot be written.
 */
export async function writeBaseline(name: string, checked: readonly CheckedFile[], cwd: string): Promise<void> {
  const baseline = createBaseline(checked.map((entry) => ({ ...entry, file: fromBaseline(name, entry.file, cwd) })))
  await writeFile(resolve(cwd, name), `${JSON.stringify(baseline, undefined, 2)}\n`).catch((cause: unknown) => {
    throw new LoadError(name, `this baseline cannot be written (${codeOf(cause)}). Check the folder and its permissions.`, { cause })
  })
}
