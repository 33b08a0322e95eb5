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

/** The URI of a path below a folder. */
export const uriIn = (folder: string, path: string): string => (path === '' ? folder : Utils.joinPath(URI.parse(folder), path).toString())

/** The same file by one name, however an editor encodes it. */
export const sameName = (uri: string): string => URI.parse(uri).toString()
