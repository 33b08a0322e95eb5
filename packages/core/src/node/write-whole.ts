import { randomUUID } from 'node:crypto'
import { constants, rmSync, type Stats } from 'node:fs'
import { access, copyFile, link, mkdir, open, readlink, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { isLedOut, LEADS_OUT } from './inside.ts'
import { codeOf, LoadError } from './load-error.ts'

/** How a file is written. */
export interface WriteOptions {
  /** As messages call it; its path unless said. */
  readonly file?: string
  /** Write only where nothing has the name yet, not even a link. */
  readonly fresh?: boolean
  /** Make the folders it stands in. */
  readonly folders?: boolean
  /** For a path in this folder: write nothing outside it, wherever links lead. */
  readonly within?: string
  /** Do not wait until the disk has it: for what can be made again, should the machine fail. */
  readonly hasty?: boolean
}

const REASONS: Readonly<Record<string, string>> = {
  EEXIST: 'it exists already. Change it by hand, or move it away first.',
  EACCES: 'it cannot be written: you may not. Change the permissions of the file and of its folder.',
  EPERM: 'it cannot be written: you may not. Change the permissions of the file and of its folder.',
  EROFS: 'it cannot be written: this file system is read-only. Choose another folder.',
  ENOSPC: 'it cannot be written: the disk is full. Make room, and run this again.',
  EDQUOT: 'it cannot be written: your share of the disk is used up. Make room, and run this again.',
  ENOENT: 'it cannot be written: there is no such folder. Make it, or name another.',
  ENOTDIR: 'it cannot be written: a part of its path is a file. Name another.',
  EISDIR: 'it cannot be written: this is a folder. Name a file in it.',
  ELOOP: 'it cannot be written: this symbolic link leads back to itself. Name the file it should lead to.',
  EBUSY: 'it cannot be written: another program holds it open. Close it there, and run this again.',
}

/** What is said of a file that cannot be written: why, and what to do. */
export function toWriteError(file: string, cause: unknown): LoadError {
  if (cause instanceof LoadError) return cause
  const code = codeOf(cause)
  const reason = code === undefined ? undefined : REASONS[code]
  return new LoadError(file, reason ?? `it cannot be written (${code ?? String(cause)}).`, { cause })
}

const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM']

/** Temporary files of writes that go on. */
const unfinished = new Set<string>()

/** Takes them away, and lets the signal do what it does without this listener. */
function endBySignal(signal: NodeJS.Signals): void {
  for (const temporary of unfinished) rmSync(temporary, { force: true })
  unfinished.clear()
  for (const one of SIGNALS) process.off(one, endBySignal)
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
}

/**
 * Takes the temporary file of some work away where a signal ends the process meanwhile. Once it listens it goes on to: a signal that comes
 * while a listener is taken away is lost, and who sent it waits for ever. On threads other than the first none arrives.
 */
async function removedOnSignal<T>(temporary: string, work: () => Promise<T>): Promise<T> {
  unfinished.add(temporary)
  for (const signal of SIGNALS) if (!process.listeners(signal).includes(endBySignal)) process.on(signal, endBySignal)
  try {
    return await work()
  } finally {
    unfinished.delete(temporary)
  }
}

/** The file that is meant: a link, also one to a file that is not there yet, stays and is written through. */
async function followLinks(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    const folder = await realpath(dirname(path))
    const aim = await readlink(path).catch(() => undefined)
    return aim === undefined ? join(folder, basename(path)) : followLinks(resolve(folder, aim))
  }
}

const WRITABLE = 0o222

/** Who may write into a folder may replace any file in it, so what the file itself says has to be asked for. */
async function assertWritable(path: string, { mode }: Stats): Promise<void> {
  if ((mode & WRITABLE) === 0) throw Object.assign(new Error(path), { code: 'EACCES' })
  await access(path, constants.W_OK)
}

/** Owner and mode of the file that is replaced. Only root may give a file away; who else writes it owns it then. */
async function keepOwner(temporary: Awaited<ReturnType<typeof open>>, { uid, gid, mode }: Stats): Promise<void> {
  const own = await temporary.stat()
  if (own.uid !== uid || own.gid !== gid) await temporary.chown(uid, gid).catch(() => undefined)
  await temporary.chmod(mode)
}

/** Puts a finished file under a name that nothing has yet. */
async function putFresh(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path)
  } catch {
    // Some file systems have no links.
    await copyFile(temporary, path, constants.COPYFILE_EXCL)
  }
}

/** Writes beside the file and then puts what is written in its place. */
async function writeBeside(
  path: string,
  content: string | Uint8Array,
  replaced: Stats | undefined,
  { fresh = false, hasty = false }: WriteOptions,
): Promise<void> {
  const temporary = join(dirname(path), `.clausal-${randomUUID()}.tmp`)
  const write = async () => {
    const handle = await open(temporary, 'wx')
    try {
      if (replaced !== undefined) await keepOwner(handle, replaced)
      await handle.writeFile(content)
      if (!hasty) await handle.sync()
    } finally {
      await handle.close()
    }
    await (fresh ? putFresh(temporary, path) : rename(temporary, path))
  }
  try {
    await removedOnSignal(temporary, write)
  } finally {
    await rm(temporary, { force: true })
  }
}

async function replace(path: string, content: string | Uint8Array, options: WriteOptions): Promise<void> {
  const { file = path, within } = options
  const target = await followLinks(path)
  if (within !== undefined && (await isLedOut(within, path, target))) throw new LoadError(file, LEADS_OUT)
  const found = await stat(target).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  })
  // A pipe or device has no content to keep, and takes what it is given.
  if (found !== undefined && !found.isFile()) return writeFile(target, content)
  if (found !== undefined) await assertWritable(target, found)
  await writeBeside(target, content, found, options)
}

/** The nearest folder that is there, upwards, without links. */
const nearestFolder = (path: string): Promise<string> =>
  realpath(path).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return nearestFolder(dirname(path))
    throw error
  })

/**
 * Makes a folder, and those it stands in.
 *
 * @param file as messages call it.
 * @returns whether it was not there.
 * @throws {LoadError} where it cannot be made.
 */
export async function makeFolder(path: string, file: string): Promise<boolean> {
  try {
    return (await mkdir(path, { recursive: true })) !== undefined
  } catch (error) {
    // So Node also calls a file system that is read-only; asked whether one may write there, it says so.
    const told = codeOf(error) === 'ENOENT' ? access(await nearestFolder(path), constants.W_OK) : Promise.reject(error)
    throw toWriteError(
      file,
      await told.then(
        () => error,
        (cause: unknown) => cause,
      ),
    )
  }
}

async function makeFolders(path: string, { file = path, within }: WriteOptions): Promise<void> {
  if (within !== undefined && (await isLedOut(within, path, await nearestFolder(path)))) throw new LoadError(file, LEADS_OUT)
  await makeFolder(path, file)
}

/**
 * Writes a file whole or not at all: whoever reads it finds what was there before or all of the new content, whenever the process or
 * the machine ends, and a failure leaves it as it was. Its mode stays, and a symbolic link to it stays a link.
 *
 * @throws {LoadError} where it cannot be written.
 */
export async function writeWhole(path: string, content: string | Uint8Array, options: WriteOptions = {}): Promise<void> {
  const { file = path, fresh = false, folders = false } = options
  try {
    if (folders) await makeFolders(dirname(path), options)
    await (fresh ? writeBeside(path, content, undefined, options) : replace(path, content, options))
  } catch (error) {
    throw toWriteError(file, error)
  }
}
