import { realpath } from 'node:fs/promises'
import { isAbsolute, relative, sep } from 'node:path'

/** Said of a link that leads to where nobody asked Clausal to look. */
export const LEADS_OUT = 'this link leads out of the project. Name the file that it leads to, or put it inside.'

/** Whether a path is the folder or in it. Both are real: without links. */
export function isInside(folder: string, path: string): boolean {
  const steps = relative(folder, path)
  return !isAbsolute(steps) && steps !== '..' && !steps.startsWith(`..${sep}`)
}

/** Whether links lead a path that is named inside a folder out of it. A path that is named outside was asked for. */
export async function isLedOut(folder: string, path: string, real: string): Promise<boolean> {
  return isInside(folder, path) && !isInside(await realpath(folder), real)
}
