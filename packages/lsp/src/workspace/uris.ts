import { URI, Utils } from 'vscode-uri'

/** The folder of a file. */
export const folderOf = (uri: string): string => Utils.dirname(URI.parse(uri)).toString()

const withSlash = (path: string) => (path.endsWith('/') ? path : `${path}/`)

/** The path of a file from a folder, with `/`; undefined where it is not below it. */
export function pathFrom(folder: string, uri: string): string | undefined {
  const [above, file] = [URI.parse(folder), URI.parse(uri)]
  const start = withSlash(above.path)
  if (above.scheme !== file.scheme || above.authority !== file.authority || !file.path.startsWith(start)) return undefined
  return file.path.slice(start.length)
}

/** The URI of a path from a folder, which stays as the editor spells it. */
export function uriIn(folder: string, path: string): string {
  const steps = folder.replace(/\/$/, '').split('/')
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(encodeURIComponent(step))
  }
  return path === '' ? folder : steps.join('/')
}

/** The same file by one name, however an editor encodes it. */
export const sameName = (uri: string): string => URI.parse(uri).toString()

/** The path from the folder of one file to another. */
export function relativePath(from: string, to: string): string {
  const folder = from.split('/').slice(0, -1)
  const steps = to.split('/')
  let shared = 0
  while (shared < folder.length && shared < steps.length - 1 && folder[shared] === steps[shared]) shared++
  const up = folder.slice(shared).map(() => '..')
  return [...up, ...steps.slice(shared)].join('/')
}
