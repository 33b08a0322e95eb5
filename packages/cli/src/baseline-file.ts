import { dirname, relative, resolve, sep } from 'node:path'
import { type AcceptedFinding, type Baseline, createBaseline, joinBaselines, parseBaseline } from '@clausal/core'
import { codeOf, LoadError, loadBytes, writeWhole } from '@clausal/core/node'
import { type CheckedFile, formatJson } from '@clausal/core/report'

/** A file of accepted findings. It names policies from its own folder, so that it holds whatever the working folder is. */
export interface BaselineFile {
  /** What is accepted in a policy, by its path from the working folder. */
  acceptedIn(file: string): readonly AcceptedFinding[]
}

/** That of ten thousand policies is large. */
const LIMITS = { kind: 'a baseline', largest: 200 * 1024 * 1024 }

/**
 * Reads a baseline.
 *
 * @param name the file as messages call it, relative to `cwd`.
 * @param within for a name that the configuration gives: the project, which no link may lead out of
 * @throws {LoadError} where it cannot be read.
 * @throws {BaselineError} where no Clausal wrote it.
 */
export async function loadBaseline(name: string, cwd: string, within?: string): Promise<BaselineFile> {
  const bytes = await loadBytes(resolve(cwd, name), name, { ...LIMITS, ...(within === undefined ? {} : { within }) }).catch(
    (cause: unknown) => {
      if (cause instanceof LoadError) throw cause
      const code = codeOf(cause)
      const reason =
        code === 'ENOENT' ? 'there is no such baseline. Make it with --update-baseline' : `this baseline cannot be read (${code})`
      throw new LoadError(name, `${reason}.`, { cause })
    },
  )
  const { files } = parseBaseline(bytes.toString(), name)
  const accepted = new Map(Object.entries(files))
  return { acceptedIn: (file) => accepted.get(fromBaseline(name, file, cwd)) ?? [] }
}

function fromBaseline(name: string, file: string, cwd: string): string {
  return relative(dirname(resolve(cwd, name)), resolve(cwd, file))
    .split(sep)
    .join('/')
}

/** The baseline that accepts all findings of a file. */
export function acceptAll(name: string, checked: CheckedFile, cwd: string): Baseline {
  return createBaseline([{ ...checked, file: fromBaseline(name, checked.file, cwd) }])
}

/**
 * Accepts what these baselines do from now on.
 *
 * @param within for a name that the configuration gives: the project, which no link may lead out of
 * @throws {LoadError} where it cannot be written.
 */
export async function writeBaseline(name: string, baselines: readonly Baseline[], cwd: string, within?: string): Promise<void> {
  const options = { file: name, ...(within === undefined ? {} : { within }) }
  await writeWhole(resolve(cwd, name), formatJson(joinBaselines(baselines)), options)
}
