import type { PluginLoader } from '@clausal/core'
import type { TextDocument } from 'vscode-languageserver-textdocument'

/** An open document as the editor has it. */
export type OpenDocument = Pick<TextDocument, 'uri' | 'languageId' | 'version' | 'getText' | 'offsetAt'>

/** What the language service knows of the world. Everything is named by URI; nothing else reads files or talks to an editor. */
export interface Workspace {
  /** The folders that are open. */
  folders(): readonly string[]
  /** The documents that are open, in the order in which they were opened. */
  documents(): readonly OpenDocument[]
  /** The open document of a URI; undefined where it is not open. */
  document(uri: string): OpenDocument | undefined
  /** The text of a file that is not open; undefined where there is none that can be read. */
  read(uri: string): Promise<string | undefined>
  /** The files below a folder that globs stand for, in alphabetical order. */
  find(folder: string, globs: readonly string[]): Promise<readonly string[]>
  /** The root of the project that a file belongs to: its repository, else its workspace folder, else the folder it stands in. */
  rootOf(uri: string): Promise<string>
  /** Loads the plug-ins of the project at a root. Absent where they may not run: the user has not said that the workspace is trusted. */
  pluginLoader?(root: string): PluginLoader | undefined
}

/** Earlier versions of files. Absent where there is no git, as in a browser. */
export interface History {
  /**
   * The text of a file as a commit or branch has it, and what that is called; undefined where there is none.
   *
   * @param ref the commit or branch; unless given, where the branch left the main one.
   */
  textAt(uri: string, ref?: string): Promise<{ readonly text: string; readonly name: string } | undefined>
}

/** Where the service tells what it could not do, and what took long. Nothing of it needs an answer. */
export interface Logger {
  /** What was done. */
  info(message: string): void
  /** What may be wrong. */
  warn(message: string): void
  /** What went wrong. */
  error(message: string): void
}
