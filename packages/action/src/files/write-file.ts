import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { InputError } from '../inputs/input-error.ts'

/**
 * Writes a file for later steps and gives its path, absolute.
 *
 * @throws {InputError} where it cannot be written.
 */
export async function writeOutputFile(folder: string, path: string, text: string): Promise<string> {
  const file = resolve(folder, path)
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  } catch (error) {
    throw new InputError(`${path}: it cannot be written (${error instanceof Error ? error.message : String(error)}). Name another path.`)
  }
  return file
}
