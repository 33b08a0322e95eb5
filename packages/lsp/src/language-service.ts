import type {
  CodeAction,
  CodeLens,
  CompletionList,
  Diagnostic,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  Hover,
  InlayHint,
  Location,
  LocationLink,
  MarkupKind,
  Position,
  Range,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver-types'
import type { ActionClient } from './features/code-actions/action.ts'
import type { CommandAnswer } from './features/commands.ts'
import type { CompletionClient } from './features/completion/item.ts'
import type { Renaming } from './features/file-operations.ts'
import type { Refusal, RenameRange } from './features/rename.ts'
import type { Comparison, Coverage, EarlierParams, Facts, ReviewPreview } from './protocol.ts'
import type { Parser } from './workspace/policies.ts'
import type { ChangedFindings } from './workspace/set-checks.ts'
import type { Settings } from './workspace/settings.ts'
import type { History, Logger, Workspace } from './workspace/workspace.ts'

/** What the language service is made of. */
export interface LanguageServiceInput {
  readonly workspace: Workspace
  /** How policies are read; unless given, as the core does. */
  readonly parser?: Parser
  readonly logger?: Logger
  /** What the editor has set for a file; unless given, the defaults. */
  readonly settings?: (uri: string) => Promise<Settings>
  /** Earlier versions; without them nothing is compared. */
  readonly history?: History
  /** A clock in milliseconds, to tell what took long; without it nothing does. */
  readonly now?: () => number
  /** Lets others have their turn while something takes long; without it everything is done at once. */
  readonly breathe?: () => Promise<void>
  /** The day of the checks, YYYY-MM-DD; unless given, today by the clock. */
  readonly today?: () => string
  /** The version that exported reports name. */
  readonly version?: string
}

/** What is wrong in a file, and in files that others depend on. */
export interface Report {
  /** Version of the document it is about; null where it is not open. */
  readonly version: number | null
  readonly items: readonly Diagnostic[]
  /** By URI: the configuration that this file is checked by, where it is broken. */
  readonly related: ReadonlyMap<string, readonly Diagnostic[]>
}

/** Everything an editor can ask of policies. Pure but for what the workspace brings: no connection, no files, no clock but `today`. */
export interface LanguageService {
  /**
   * What is wrong in a policy or configuration; nothing for any other file. Where a policy is edited meanwhile, its new version is told of.
   *
   * @param isWanted asked while others have their turn; once it says no, the work is given up, and the report says nothing.
   */
  diagnostics(uri: string, isWanted?: () => boolean): Promise<Report>
  /**
   * Compares the open policies with those they belong with, which takes longer than a keystroke allows: to be called in pauses.
   *
   * @param breathe lets other messages go first; called between policies.
   * @returns where something else was found than before; undefined where a change came in between.
   */
  compareSets(breathe: () => Promise<void>): Promise<ChangedFindings | undefined>
  /** The policies of the workspace folders, open documents first. */
  checkedFiles(): Promise<readonly string[]>
  /** Answers `textDocument/hover`. */
  hover(uri: string, position: Position, markup: MarkupKind): Promise<Hover | undefined>
  /**
   * Answers `textDocument/completion`.
   *
   * @param typed the character that was typed, where that is why it is asked for.
   */
  completion(uri: string, position: Position, client: CompletionClient, typed?: string): Promise<CompletionList | undefined>
  /** Answers `textDocument/definition`. */
  definition(uri: string, position: Position): Promise<readonly LocationLink[]>
  /** Answers `textDocument/references`. */
  references(uri: string, position: Position, includeDeclaration: boolean): Promise<readonly Location[]>
  /** Answers `textDocument/documentHighlight`. */
  highlights(uri: string, position: Position): Promise<readonly DocumentHighlight[]>
  /** Answers `textDocument/prepareRename`. */
  prepareRename(uri: string, position: Position): Promise<RenameRange | Refusal>
  /** Answers `textDocument/rename`. */
  rename(uri: string, position: Position, newName: string): Promise<WorkspaceEdit | Refusal>
  /** Answers `textDocument/documentSymbol`. */
  documentSymbols(uri: string): Promise<readonly DocumentSymbol[]>
  /** Answers `workspace/symbol`. */
  workspaceSymbols(query: string): Promise<readonly WorkspaceSymbol[]>
  /**
   * Answers `textDocument/codeAction`.
   *
   * @param only the kinds that are wanted; all, unless given.
   */
  codeActions(uri: string, range: Range, client: ActionClient, only?: readonly string[]): Promise<readonly CodeAction[]>
  /** Answers `textDocument/codeLens`. */
  codeLenses(uri: string): Promise<readonly CodeLens[]>
  /** Answers `textDocument/inlayHint`. */
  inlayHints(uri: string, range: Range): Promise<readonly InlayHint[]>
  /**
   * Answers `textDocument/semanticTokens`.
   *
   * @param range a part of the file; all, unless given.
   */
  semanticTokens(uri: string, range?: Range): Promise<readonly number[]>
  /** Answers `textDocument/documentLink`. */
  documentLinks(uri: string): Promise<readonly DocumentLink[]>
  /** What has to change along with the names of files. */
  renameFiles(renamings: readonly Renaming[]): Promise<WorkspaceEdit>
  /** Runs one of the commands that the server tells it has; undefined where what it is about is not there. */
  execute(command: string, args: readonly unknown[]): Promise<CommandAnswer | undefined>
  /** What each law asks and how the policy answers. Undefined, as what follows, where it is no policy. */
  coverage(uri: string): Promise<Coverage | undefined>
  /** What the policy states. */
  facts(uri: string): Promise<Facts | undefined>
  /** What changed since an earlier version; undefined, too, where there is none. */
  compare(asked: EarlierParams): Promise<Comparison | undefined>
  /** What a pull request would hear; undefined, too, where there is no earlier version. */
  review(asked: EarlierParams): Promise<ReviewPreview | undefined>
  /** The edit that adds a clause for a requirement that the policy lacks, as findings name it. */
  insertClause(uri: string, requirement: string, client: ActionClient): Promise<WorkspaceEdit | undefined>
  /**
   * To be called when a file was changed, made or deleted.
   *
   * @returns whether what is said of other files may be something else now, as for configurations.
   */
  fileChanged(uri: string): boolean
  /** To be called when settings or folders changed, or everything has to be read anew. */
  settingsChanged(): void
}
