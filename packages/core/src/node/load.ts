import { open, realpath, stat } from 'node:fs/promises'
import { LIMITS } from '../text/limits.ts'
import { isLedOut, LEADS_OUT } from './inside.ts'
import { codeOf, LoadError } from './load-error.ts'

/** The largest file that is read as a policy or configuration, in bytes. */
export const LARGEST_FILE: number = LIMITS.policySize

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Check the name and the folder.',
  EISDIR: "this is a folder. Name the files in it, for example with a glob: '{file}/**/*.md'.",
  EACCES: 'you may not read this file. Change its permissions.',
  EPERM: 'you may not read this file. Change its permissions.',
  ELOOP: 'this symbolic link leads back to itself. Name the file it should lead to.',
  EMFILE: 'too many files are open. Check fewer at a time.',
}

function toLoadError(file: string, error: unknown): LoadError {
  if (error instanceof LoadError) return error
  const code = codeOf(error)
  const reason = code === undefined ? undefined : REASONS[code]
  return new LoadError(file, (reason ?? `it cannot be read (${code ?? String(error)}).`).replace('{file}', file), { cause: error })
}

const megabytes = (bytes: number) => `${(bytes / (1024 * 1024)).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0)} MB`

/** The line of the first byte that is not UTF-8. */
function lineOfInvalidByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  let from = 0
  // A line feed never occurs inside a multi-byte sequence, so lines can be tried one by one.
  for (let to = bytes.indexOf(10); to >= 0; to = bytes.indexOf(10, from)) {
    try {
      decoder.decode(bytes.subarray(from, to + 1))
    } catch {
      return line
    }
    from = to + 1
    line++
  }
  return line
}

/**
 * Decodes the bytes of a policy. The byte order mark stays, so that offsets are those of the file.
 *
 * @throws {LoadError} for binary data, UTF-16, and invalid UTF-8.
 */
export function decodePolicy(bytes: Uint8Array, file: string): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw new LoadError(file, 'this is UTF-16 text. Save it as UTF-8.')
  if (bytes.subarray(0, 8192).includes(0))
    throw new LoadError(file, 'this is binary data, not text. Name a Markdown, HTML or plain text file.')
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new LoadError(file, 'this is not valid UTF-8. Save the file as UTF-8.', { line: lineOfInvalidByte(bytes), cause })
  }
}

/** What a shell hands over, as in `<(...)`, is read like a file. */
const HANDED_OVER = /^\/(?:dev\/(?:fd\/\d+|stdin)|proc\/self\/fd\/\d+)$/

/** How much is read at once, in bytes: memory is taken for it, however small the file. */
const LEAST_READ = 1 << 12
const MOST_READ = 1 << 20

/** What may be read of a file. */
export interface ReadLimits {
  /** What it is, as messages say. */
  readonly kind: string
  /** In bytes. */
  readonly largest: number
  /** For a path in this folder: read nothing outside it, wherever links lead. */
  readonly within?: string
}

/**
 * Reads a file, and of one that grows or never ends no more than it may have.
 *
 * @throws {LoadError} where there is no such file, or it is a pipe, device, too large, or led to from where it may not be; and the errors of the system.
 */
export async function loadBytes(path: string, file: string, { kind, largest, within }: ReadLimits): Promise<Buffer> {
  if (within !== undefined && (await isLedOut(within, path, await realpath(path)))) throw new LoadError(file, LEADS_OUT)
  const found = await stat(path)
  // To open a pipe would wait for somebody to write into it.
  if (!found.isFile() && !found.isDirectory() && !HANDED_OVER.test(path))
    throw new LoadError(file, 'this is a pipe or device, not a file. Hand its text over on standard input, where that can be: -')
  const tooLarge = (size: string) =>
    new LoadError(file, `it has ${size}; ${kind} may have up to ${megabytes(largest)}. Check that it is the right file.`)
  const handle = await open(path)
  try {
    const { size } = await handle.stat()
    if (size > largest) throw tooLarge(megabytes(size))
    const chunks: Buffer[] = []
    let length = 0
    // Room for one byte more, so that the end is seen at once.
    const highWaterMark = Math.min(Math.max(size + 1, LEAST_READ), MOST_READ)
    for await (const chunk of handle.createReadStream({ autoClose: false, highWaterMark })) {
      chunks.push(chunk)
      length += chunk.length
      if (length > largest) throw tooLarge('more')
    }
    return Buffer.concat(chunks)
  } finally {
    await handle.close()
  }
}

/**
 * Reads the text of a policy from a file.
 *
 * @throws {LoadError} where there is no such file, it is a folder, too large, binary, or not UTF-8.
 */
export async function loadPolicyText(path: string, file: string = path): Promise<string> {
  try {
    return decodePolicy(await loadBytes(path, file, { kind: 'a policy', largest: LARGEST_FILE }), file)
  } catch (error) {
    throw toLoadError(file, error)
  }
}
