import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { makeFolder, writeWhole } from '@clausal/core/node'

/** Changes when entries are written another way. */
const LAYOUT = 1

/** What unpacks to more was not written here. In bytes. */
const LARGEST_ENTRY = 256 * 1024 * 1024

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const [pack, unpack] = [promisify(gzip), promisify(gunzip)]

/** Results of earlier runs. */
export interface ResultCache {
  /**
   * What was computed for these subjects from the same causes, or what is computed now.
   *
   * @param subject what the entry is about, such as the names of files: one entry is kept for each.
   * @param causes everything the result follows from.
   */
  recall<Result>(subject: string, causes: unknown, compute: () => Promise<Result>): Promise<Result>
}

/** The result in an entry; undefined for one that is not there, broken, or of other causes. The checksum is gzip's own. */
async function readEntry(path: string, key: string): Promise<unknown> {
  try {
    const entry: unknown = JSON.parse((await unpack(await readFile(path), { maxOutputLength: LARGEST_ENTRY })).toString())
    return typeof entry === 'object' && entry !== null && 'key' in entry && entry.key === key && 'result' in entry
      ? entry.result
      : undefined
  } catch {
    return undefined
  }
}

/**
 * A cache in a folder: a file for each subject. Its folder can be deleted at any time.
 *
 * @param folder as messages call it, relative to `cwd`.
 * @param version of what computes: with another one nothing is recalled.
 * @throws {LoadError} where the folder cannot be made or written to.
 */
export async function createResultCache(folder: string, cwd: string, version: string): Promise<ResultCache> {
  const root = resolve(cwd, folder)
  const isNew = await makeFolder(root, folder)
  // It is no part of anybody's repository.
  if (isNew) await writeWhole(join(root, '.gitignore'), '*\n', { file: folder, hasty: true })
  return {
    async recall<Result>(subject: string, causes: unknown, compute: () => Promise<Result>): Promise<Result> {
      const name = sha256(subject)
      const path = join(root, name.slice(0, 2), name.slice(2))
      const key = sha256(JSON.stringify([LAYOUT, version, process.version, causes]))
      const known = await readEntry(path, key)
      // What has the key was written from a result.
      if (known !== undefined) return known as Result
      const result = await compute()
      await writeWhole(path, await pack(JSON.stringify({ key, result }), { level: 3 }), { file: folder, folders: true, hasty: true })
      return result
    },
  }
}

/** Recalls nothing. */
export const NO_CACHE: ResultCache = { recall: (_subject, _causes, compute) => compute() }
