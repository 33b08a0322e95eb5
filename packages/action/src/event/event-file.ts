import { readFile } from 'node:fs/promises'

/** What keeps the file with the event from being read, in words; undefined where nothing does. */
export async function findEventProblem(path: string | undefined): Promise<string | undefined> {
  if (path === undefined || path === '') return undefined
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    // Without the file there is no event to read: the run says what it misses.
    return error instanceof Error && 'code' in error && error.code === 'ENOENT'
      ? undefined
      : `The event cannot be read (GITHUB_EVENT_PATH, ${path}). The runner writes it: run the job again, or see to the runner.`
  }
  try {
    JSON.parse(text)
    return undefined
  } catch {
    return `The event is no JSON (GITHUB_EVENT_PATH, ${path}). The runner writes it: run the job again, or see to the runner.`
  }
}
