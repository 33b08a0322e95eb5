import { open } from 'node:fs/promises'
import { codeOf, LoadError } from './load-error.ts'

/** A privacy policy of 20 MB is none; reading more would only take the machine's memory. In bytes. */
export const LARGEST_FILE = 20 * 1024 * 1024

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

/**
 * Reads the text of a policy from a file.
 *
 * @throws {LoadError} where there is no such file, it is a folder, too large, binary, or not UTF-8.
 */
export async function loadPolicyText(path: string, file: string = path): Promise<string> {
  try {
    const handle = await open(path)
    try {
      const { size } = await handle.stat()
      if (size > LARGEST_FILE)
        throw new LoadError(
          file,
          `it has ${megabytes(size)}; a policy may have up to ${megabytes(LARGEST_FILE)}. Check that it is the right file.`,
        )
      return decodePolicy(await handle.readFile(), file)
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw toLoadError(file, error)
  }
}
