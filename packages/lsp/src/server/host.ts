import type { History, Workspace } from '../workspace/workspace.ts'

/** What the platform gives a server: files, history, and a way to let other messages go first. */
export interface ServerHost extends Pick<Workspace, 'read' | 'find' | 'rootOf'> {
  readonly version: string
  readonly history?: History
  /** Runs the work when what waits has been seen to. */
  readonly defer: (work: () => void) => void
}
