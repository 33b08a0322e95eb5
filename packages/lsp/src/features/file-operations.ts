import type { WorkspaceEdit } from 'vscode-languageserver-types'
import { lineIndexOf, rangeOf } from '../positions.ts'
import type { ConfigurationText } from '../workspace/configuration-files.ts'
import { type FileEdit, toWorkspaceEdit } from '../workspace/edits.ts'
import type { PolicyDocument } from '../workspace/policies.ts'
import { pathFrom, relativePath } from '../workspace/uris.ts'

/** A policy or folder that gets another name or place. */
export interface Renaming {
  readonly oldUri: string
  readonly newUri: string
}

function resolved(from: string, href: string): string {
  const steps = from.split('/').slice(0, -1)
  for (const step of href.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

const LOCAL_LINK = /^(?![a-z][a-z+.-]*:|\/\/|\/|#)([^#?]+)((?:[#?].*)?)$/i

/** Where a path of a root leads after the renaming; undefined where it stays. */
type Moved = (root: string, path: string) => string | undefined

function movedBy(renamings: readonly Renaming[]): Moved {
  return (root, path) => {
    for (const { oldUri, newUri } of renamings) {
      const [before, after] = [pathFrom(root, oldUri), pathFrom(root, newUri)]
      if (before === undefined || after === undefined) continue
      if (path === before) return after
      // What is below a folder goes with it.
      if (path.startsWith(`${before}/`)) return after + path.slice(before.length)
    }
    return undefined
  }
}

/** A path as it was written in a link; undefined where its encoding is broken. */
function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

const encoded = (path: string) => encodeURI(path).replace(/[?#()]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/** Links of policies that lead to a renamed file, or from it to others. */
function linkEdits(documents: readonly PolicyDocument[], moved: Moved): FileEdit[] {
  return documents.flatMap((document) => {
    const { policy, configuration } = document
    const { root } = configuration
    const own = moved(root, configuration.path) ?? configuration.path
    return policy.links.flatMap(({ hrefSpan }): FileEdit[] => {
      if (hrefSpan === undefined) return []
      const written = LOCAL_LINK.exec(policy.source.text.slice(hrefSpan.start, hrefSpan.end))?.[1]
      const path = written === undefined ? undefined : decoded(written)
      if (written === undefined || path === undefined) return []
      const target = resolved(configuration.path, path)
      const movedTarget = moved(root, target)
      if (movedTarget === undefined && own === configuration.path) return []
      const relative = relativePath(own, movedTarget ?? target)
      if (relative === path.replace(/^\.\//, '')) return []
      const newText = encoded(written.startsWith('./') && !relative.startsWith('.') ? `./${relative}` : relative)
      const span = { start: hrefSpan.start, end: hrefSpan.start + written.length }
      return [{ document, edit: { range: rangeOf(policy.source, span), newText } }]
    })
  })
}

/** What stands in front of a path in a configuration, and behind it: it is a whole scalar, or a folder at its beginning. */
const BEFORE = /(?:^|[\s"'[,])!?(?:\.\/)?$/
const AFTER_FILE = /^(?:$|[\s"'\],#])/
const AFTER_FOLDER = /^\//

/** Paths in configurations that name a renamed file or begin with a renamed folder. Other globs may mean other files, too. */
function configurationEdits(
  configurations: readonly ConfigurationText[],
  renamings: readonly Renaming[],
  isFolder: (uri: string) => boolean,
): FileEdit[] {
  return configurations.flatMap((configuration) =>
    renamings.flatMap(({ oldUri, newUri }): FileEdit[] => {
      const [before, after] = [pathFrom(configuration.folder, oldUri), pathFrom(configuration.folder, newUri)]
      if (before === undefined || before === '' || after === undefined) return []
      const { text } = configuration
      const behind = isFolder(oldUri) ? AFTER_FOLDER : AFTER_FILE
      const index = lineIndexOf(text)
      const found: FileEdit[] = []
      for (let at = text.indexOf(before); at >= 0; at = text.indexOf(before, at + before.length)) {
        const end = at + before.length
        if (BEFORE.test(text.slice(Math.max(at - 4, 0), at)) && behind.test(text.slice(end, end + 1)))
          found.push({ document: configuration, edit: { range: rangeOf(index, { start: at, end }), newText: after } })
      }
      return found
    }),
  )
}

/** What has to change with the names of policies and folders: links between policies, and paths in configurations. */
export function renameFiles(
  documents: readonly PolicyDocument[],
  configurations: readonly ConfigurationText[],
  renamings: readonly Renaming[],
): WorkspaceEdit {
  const isFolder = (uri: string) => documents.some((document) => (pathFrom(uri, document.uri) ?? '') !== '')
  return toWorkspaceEdit([...linkEdits(documents, movedBy(renamings)), ...configurationEdits(configurations, renamings, isFolder)])
}
