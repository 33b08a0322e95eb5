import type { WorkspaceEdit } from 'vscode-languageserver-types'
import { lineIndexOf, rangeOf } from '../positions.ts'
import { type FileEdit, toWorkspaceEdit } from '../workspace/edits.ts'
import type { PolicyDocument } from '../workspace/policies.ts'
import { pathFrom } from '../workspace/uris.ts'

/** A policy that gets another name or place. */
export interface Renaming {
  readonly oldUri: string
  readonly newUri: string
}

/** A configuration file with its text. */
export interface ConfigurationText {
  readonly uri: string
  readonly version: number | null
  readonly text: string
  /** The folder its paths begin at, as a URI. */
  readonly folder: string
}

/** The path from the folder of one file to another. */
function relativePath(from: string, to: string): string {
  const folder = from.split('/').slice(0, -1)
  const steps = to.split('/')
  let shared = 0
  while (shared < folder.length && shared < steps.length - 1 && folder[shared] === steps[shared]) shared++
  const up = folder.slice(shared).map(() => '..')
  return [...up, ...steps.slice(shared)].join('/')
}

function resolved(from: string, href: string): string {
  const steps = from.split('/').slice(0, -1)
  for (const step of href.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

const LOCAL_LINK = /^(?![a-z][a-z+.-]*:|\/\/|\/|#)([^#?]+)(.*)$/i

/** Links of policies that lead to a renamed file, or from it to others. */
function linkEdits(documents: readonly PolicyDocument[], movedTo: (path: string) => string | undefined): FileEdit[] {
  return documents.flatMap((document) => {
    const { policy, configuration } = document
    const own = movedTo(configuration.path) ?? configuration.path
    return policy.links.flatMap(({ hrefSpan }): FileEdit[] => {
      if (hrefSpan === undefined) return []
      const written = policy.source.text.slice(hrefSpan.start, hrefSpan.end)
      const path = LOCAL_LINK.exec(written)?.[1]
      if (path === undefined) return []
      const target = resolved(configuration.path, path)
      const moved = movedTo(target)
      if (moved === undefined && own === configuration.path) return []
      const newText = relativePath(own, moved ?? target)
      const dotted = path.startsWith('./') && !newText.startsWith('.') ? `./${newText}` : newText
      if (dotted === path) return []
      return [
        {
          document,
          edit: { range: rangeOf(policy.source, { start: hrefSpan.start, end: hrefSpan.start + path.length }), newText: dotted },
        },
      ]
    })
  })
}

/** Paths in configurations that name a renamed file, whole scalars only: a glob may mean other files, too. */
function configurationEdits(configurations: readonly ConfigurationText[], renamings: readonly Renaming[]): FileEdit[] {
  return configurations.flatMap((configuration) =>
    renamings.flatMap(({ oldUri, newUri }): FileEdit[] => {
      const [before, after] = [pathFrom(configuration.folder, oldUri), pathFrom(configuration.folder, newUri)]
      if (before === undefined || after === undefined) return []
      const index = lineIndexOf(configuration.text)
      const found: FileEdit[] = []
      for (let at = configuration.text.indexOf(before); at >= 0; at = configuration.text.indexOf(before, at + before.length)) {
        const [left, right] = [configuration.text[at - 1] ?? '\n', configuration.text[at + before.length] ?? '\n']
        if (/[\s"'[,]/.test(left) && /[\s"'\],#]/.test(right))
          found.push({ document: configuration, edit: { range: rangeOf(index, { start: at, end: at + before.length }), newText: after } })
      }
      return found
    }),
  )
}

/** What has to change with the names of policies: links between them, and paths in configurations. */
export function renameFiles(
  documents: readonly PolicyDocument[],
  configurations: readonly ConfigurationText[],
  renamings: readonly Renaming[],
): WorkspaceEdit {
  const byPath = new Map(
    documents.flatMap(({ uri, configuration }) => {
      const renaming = renamings.find(({ oldUri }) => oldUri === uri)
      const path = renaming === undefined ? undefined : pathFrom(configuration.root, renaming.newUri)
      return path === undefined ? [] : [[configuration.path, path] as const]
    }),
  )
  return toWorkspaceEdit([...linkEdits(documents, (path) => byPath.get(path)), ...configurationEdits(configurations, renamings)])
}
