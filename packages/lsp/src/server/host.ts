import type { PluginLoader } from '@clausal/core'
import type { History } from '../workspace/workspace.ts'

/** Where files are kept: on this machine, or with the client. Named by URI. */
export interface Files {
  /** The text of a file; undefined where there is none that can be read. */
  read(uri: string): Promise<string | undefined>
  /** The files below a folder that globs stand for, in alphabetical order. */
  find(folder: string, globs: readonly string[]): Promise<readonly string[]>
  /** The top of the repository that a file belongs to; undefined where it is in none, or nobody can tell. */
  repositoryOf(uri: string): Promise<string | undefined>
}

/** What the platform gives a server: files, history, and a way to let other messages go first. */
export interface ServerHost {
  readonly version: string
  /** The files of this machine, those with `file:` URIs; absent in a browser. */
  readonly files?: Files
  readonly history?: History
  /** Loads the plug-ins of the project at a root of this machine, once the user trusts it; absent where there are none, as in a browser. */
  readonly pluginLoader?: (root: string) => PluginLoader | undefined
  /** Runs the work when what waits has been seen to. */
  readonly defer: (work: () => void) => void
  /** A clock, in milliseconds. */
  readonly now: () => number
  /** Runs the work after some milliseconds, unless what it gives is called before. */
  readonly after: (milliseconds: number, work: () => void) => () => void
}
