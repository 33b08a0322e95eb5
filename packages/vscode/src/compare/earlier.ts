import type { EarlierParams, EarlierText } from '@clausal/lsp/protocol'
import { type Uri, workspace } from 'vscode'
import { mergeBaseOf, textAt } from './git.ts'

/** What a policy is compared with. */
export type Base =
  /** Where the branch left the main one, or what the settings say. */
  | { readonly type: 'default' }
  /** A commit or branch. */
  | { readonly type: 'ref'; readonly ref: string }
  /** The file as it is stored, without what was not saved yet. */
  | { readonly type: 'saved'; readonly name: string }
  | { readonly type: 'file'; readonly uri: Uri }

const decode = async (uri: Uri) => new TextDecoder().decode(await workspace.fs.readFile(uri))

async function defaultText(uri: Uri): Promise<EarlierText | undefined> {
  const set = workspace.getConfiguration('clausal', uri).get<string>('base') ?? ''
  const base = set === '' ? await mergeBaseOf(uri) : { commit: set, branch: set }
  const text = base === undefined ? undefined : await textAt(uri, base.commit)
  return base === undefined || text === undefined ? undefined : { name: base.branch, text }
}

/** The earlier text, where the editor knows it and the server may not: what git says for files that are on no disk, and any other file. */
async function earlierText(uri: Uri, base: Base): Promise<EarlierText | undefined> {
  switch (base.type) {
    case 'default':
      return uri.scheme === 'file' ? undefined : defaultText(uri)
    case 'ref': {
      const text = uri.scheme === 'file' ? undefined : await textAt(uri, base.ref)
      return text === undefined ? undefined : { name: base.ref, text }
    }
    case 'saved':
      return { name: base.name, text: await decode(uri) }
    case 'file':
      return { name: workspace.asRelativePath(base.uri), text: await decode(base.uri) }
  }
}

/** What to ask the server, to compare a policy with an earlier version. */
export async function toEarlierParams(uri: Uri, base: Base): Promise<EarlierParams> {
  const earlier = await earlierText(uri, base)
  return {
    uri: uri.toString(),
    ...(base.type === 'ref' ? { base: base.ref } : {}),
    ...(earlier === undefined ? {} : { earlier }),
  }
}
