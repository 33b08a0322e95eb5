/** What happened to one file between two trees. Paths are from the top of the repository, with forward slashes. */
export interface ChangedFile {
  readonly status: 'added' | 'removed' | 'modified' | 'renamed'
  readonly path: string
  /** The earlier path of a renamed file. */
  readonly pathBefore?: string
}

/** Why a tree has no text under a path. `binary`: what is there is not text in UTF-8. */
export type Absence = 'missing' | 'folder' | 'binary' | 'symlink' | 'submodule' | 'lfs-pointer' | 'too-large'

/** The text of a file in a tree, or why there is none, in words that follow the name of the file. */
export type FileText = { readonly text: string } | { readonly absent: Absence; readonly explanation: string }

/** The two trees of a pull request, from wherever they are read. */
export interface Trees {
  /** The files that differ, by path. A renamed file is one change. */
  changedFiles(): Promise<readonly ChangedFile[]>
  /** Reads a file of the earlier tree. Links are not followed and submodules not entered. */
  readBefore(path: string): Promise<FileText>
  /** The same of the later tree. */
  readAfter(path: string): Promise<FileText>
  /** The paths of all files of the later tree. */
  pathsAfter(): Promise<readonly string[]>
}
