import { resolve } from 'node:path'
import { writeWhole } from '@clausal/core/node'

/**
 * Writes a file for later steps and gives its path, absolute. What is checked out may be somebody else's: a link there leads nowhere else.
 *
 * @throws {LoadError} where it cannot be written.
 */
export async function writeOutputFile(folder: string, path: string, text: string): Promise<string> {
  const file = resolve(folder, path)
  await writeWhole(file, text, { file: path, folders: true, within: folder })
  return file
}
