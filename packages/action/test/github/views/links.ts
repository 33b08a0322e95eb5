import { createHash } from 'node:crypto'
import type { State } from '../state.ts'

/** Where this GitHub lives: its API and its pages. Without a slash at the end. */
export interface Links {
  readonly api: string
  readonly web: string
}

export const repositoryApi = ({ api }: Links, { owner, name }: Pick<State, 'owner' | 'name'>) => `${api}/repos/${owner}/${name}`
export const repositoryWeb = ({ web }: Links, { owner, name }: Pick<State, 'owner' | 'name'>) => `${web}/${owner}/${name}`

/** A file's path inside an address. */
export const encodePath = (path: string) => path.split('/').map(encodeURIComponent).join('/')

/** An opaque id as GitHub gives beside the number. */
export const nodeId = (kind: string, id: number | string) =>
  `${kind}_${createHash('sha1').update(`${kind}${id}`).digest('base64url').slice(0, 16)}`
