import type { FileText } from '../../review/trees.ts'
import { decodePolicy, LARGEST_FILE } from '../load.ts'
import { absence, absenceOf, toFileText } from './file-text.ts'
import { GitError } from './git-error.ts'
import type { Repository } from './repository.ts'
import { startGit } from './run-git.ts'

/** Reads one content after the other from one process of git, each let go before the next. */
export interface BlobReader {
  /**
   * @param entry id and mode of the content, as a tree or a list of versions has it
   * @throws {GitError} where git ends before it answers.
   */
  read(entry: { readonly blob: string; readonly mode: string; readonly path: string }): Promise<FileText>
  /** Ends the git that it asks. */
  close(): void
}

const LINE_FEED = 10

/** Starts to read contents of a repository. Close it when done. */
export function createBlobReader({ root }: Repository): BlobReader {
  const child = startGit(root, ['cat-file', '--batch'])
  child.stderr.resume()
  child.stdin.on('error', () => undefined)
  const chunks = child.stdout[Symbol.asyncIterator]()
  let rest: Buffer = Buffer.alloc(0)

  async function more(): Promise<Buffer> {
    const { value, done } = await chunks.next()
    if (done === true || !Buffer.isBuffer(value)) throw new GitError('failed', 'git cat-file', 'it ended before it gave all contents.')
    return value
  }

  async function readLine(): Promise<string> {
    while (!rest.includes(LINE_FEED)) rest = Buffer.concat([rest, await more()])
    const end = rest.indexOf(LINE_FEED)
    const line = rest.subarray(0, end).toString()
    rest = rest.subarray(end + 1)
    return line
  }

  /** The next bytes; undefined where there are more than a policy has, which are passed over. */
  async function readBytes(size: number): Promise<Buffer | undefined> {
    const kept: Buffer[] = []
    for (let left = size; left > 0; ) {
      if (rest.length === 0) rest = await more()
      const part = rest.subarray(0, left)
      if (size <= LARGEST_FILE) kept.push(part)
      left -= part.length
      rest = rest.subarray(part.length)
    }
    return size <= LARGEST_FILE ? Buffer.concat(kept) : undefined
  }

  return {
    async read({ blob, mode, path }) {
      const absent = absenceOf({ mode, size: 0 })
      if (absent !== undefined) return absent
      child.stdin.write(`${blob}\n`)
      const [, type = '', size = ''] = (await readLine()).split(' ')
      if (type === 'missing') return absence('missing', 'git has no content of it, as in a partial clone. Fetch it with: git fetch')
      const bytes = await readBytes(Number(size))
      await readLine()
      return bytes === undefined ? absence('too-large') : toFileText(() => decodePolicy(bytes, path))
    },
    close: () => void child.kill(),
  }
}
