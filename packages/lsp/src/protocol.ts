/**
 * What passes between editor and server beyond the protocol.
 *
 * @module @clausal/lsp/protocol
 */

import type { Disclosure, Inspection, PolicyDiff, Requirement, Review } from '@clausal/core'
import type { Range, WorkspaceEdit } from 'vscode-languageserver-types'
import type { Settings } from './workspace/settings.ts'

/**
 * What Clausal's server and an editor's extension say to each other beyond the Language Server Protocol. All of it is optional: an editor
 * that knows none of it still gets everything the protocol has words for.
 *
 * **Files.** A server in a browser has no disk, and one on Node has none for `vscode-vfs:` and the like. A client that says `files: true`
 * in its {@link InitializationOptions} answers {@link ClientRequests}: it lists (`clausal/findFiles`) and reads (`clausal/readFile`).
 * What changes it tells with `workspace/didChangeWatchedFiles`, for which the server registers as the protocol has it. Open documents
 * are never asked for.
 *
 * **Trust.** Plug-ins of a configuration are code. Only the server on Node runs them, and only after `trusted: true` or
 * `clausal/trustGranted`.
 */

/** Sent as `initializationOptions`, together with the settings, for clients that cannot be asked for them. */
export interface InitializationOptions extends Partial<Settings> {
  /** Whether the client answers {@link ClientRequests}. */
  readonly files?: boolean
  /** Whether the user trusts the workspace, so that plug-ins may run. */
  readonly trusted?: boolean
}

/** What the server may ask of a client with `files: true`. */
export interface ClientRequests {
  /** The text of a file, decoded as UTF-8; null where there is none or it cannot be read. */
  'clausal/readFile': { readonly params: { readonly uri: string }; readonly result: { readonly text: string } | null }
  /**
   * The files below a folder whose paths match one of `include` and none of `exclude`. Globs know `**`, `*`, `?`, `{a,b}` and `[a-z]`.
   * What is given too much is left out by the server, so that a client whose globs say less can give more.
   */
  'clausal/findFiles': {
    readonly params: { readonly folder: string; readonly include: readonly string[]; readonly exclude: readonly string[] }
    readonly result: { readonly uris: readonly string[] }
  }
}

/** What a client may tell the server. */
export interface ClientNotifications {
  /** The user trusts the workspace from now on. Trust is never taken back while the server runs: start it anew for that. */
  'clausal/trustGranted': undefined
}

/** A policy, by its URI. Answers are null where that is no policy. */
export interface PolicyParams {
  readonly uri: string
}

/** An earlier version to compare with. */
export interface EarlierParams extends PolicyParams {
  /** A commit or branch; unless given, the setting `base`, else where the branch left the main one. Needs git, so not in a browser. */
  readonly base?: string
  /** The earlier version itself, where the client knows it and the server could not find it. */
  readonly earlier?: EarlierText
}

/** An earlier version of a text. */
export interface EarlierText {
  /** What it is called, such as a branch or commit. */
  readonly name: string
  readonly text: string
}

/** What a client may ask, with the type of each answer. */
export interface ServerRequests {
  /** What each law asks and how the policy answers. */
  'clausal/coverage': { readonly params: PolicyParams; readonly result: Coverage | null }
  /** What the policy states. */
  'clausal/facts': { readonly params: PolicyParams; readonly result: Facts | null }
  /** What changed since an earlier version; null, too, where there is none. */
  'clausal/compare': { readonly params: EarlierParams; readonly result: Comparison | null }
  /** What a pull request would hear of the policy and those it belongs with; null, too, where there is no earlier version. */
  'clausal/review': { readonly params: EarlierParams; readonly result: ReviewPreview | null }
  /** The edit that adds a clause for a requirement the policy lacks; null, too, where it lacks nothing. */
  'clausal/insertClause': {
    readonly params: PolicyParams & { readonly requirement: string }
    readonly result: WorkspaceEdit | null
  }
}

/** A requirement of a law and how the policy answers it. */
export interface CoveredRequirement extends Pick<Requirement, 'citation' | 'title' | 'status' | 'explanation'> {
  /** As findings name it: `law/gdpr/13-2-a`. */
  readonly id: string
  /** The official text. */
  readonly url: string
  /** The words that answer it. */
  readonly evidence: readonly Range[]
  /** Where it should stand: the heading of a clause, else the title of the policy. */
  readonly place: Range
  /** Whether `clausal/insertClause` has a clause for it. */
  readonly canInsert: boolean
}

/** What one law asks. */
export interface CoveredLaw {
  readonly id: string
  readonly name: string
  readonly requirements: readonly CoveredRequirement[]
}

/** What each law asks of a policy, and how the policy answers. */
export interface Coverage {
  /** Version of the document; null where it is not open. */
  readonly version: number | null
  /** In the order of the configuration. */
  readonly laws: readonly CoveredLaw[]
  readonly findings: { readonly error: number; readonly warning: number; readonly info: number }
}

/** A clause of the outline. */
export interface FactClause {
  readonly id: string
  /** Absent for words in front of the first heading. */
  readonly heading?: string
  /** Level of the heading, 1 to 6; 0 without one. */
  readonly level: number
  /** What it is about, the main kind first; confidence from 0 to 1. */
  readonly kinds: readonly { readonly kind: string; readonly confidence: number }[]
  readonly range: Range
  /** The heading; the first line of the clause where it has none. */
  readonly place: Range
  /** Findings shown in it. */
  readonly findings: number
}

/** A fact that the policy states. */
export interface Fact {
  readonly type: Disclosure['type']
  /** False where the policy denies it: "we do not sell". */
  readonly affirmed: boolean
  /** In a few plain words. */
  readonly words: string
  readonly range: Range
  /** Id of the clause it stands in. */
  readonly clause: string
  /** Its fields, as `clausal inspect --format json` prints them. */
  readonly disclosure: Disclosure
}

/** A term that a policy defines, or uses like one. */
export interface FactTerm {
  readonly term: string
  readonly meaning?: string
  /** Absent where the policy uses it like a term and defines it nowhere. */
  readonly definition?: Range
  readonly uses: number
}

/** What a policy states. */
export interface Facts extends Pick<Inspection, 'title' | 'organization' | 'language' | 'dates'> {
  readonly version: number | null
  readonly clauses: readonly FactClause[]
  readonly facts: readonly Fact[]
  readonly terms: readonly FactTerm[]
}

/** Two versions of a policy side by side. */
export interface Comparison {
  readonly base: EarlierText
  /** As `clausal diff --format json` prints it; ranges count lines and columns from 1. No changes where both are the same. */
  readonly diff: PolicyDiff
  /** A whole page with the redline, without scripts; its styles stand in one `<style>`. */
  readonly html: string
}

/** What a pull request would hear of the changes since an earlier version. */
export interface ReviewPreview {
  /** What the earlier version is called. */
  readonly base: string
  /** The comment as a pull request would show it. */
  readonly markdown: string
  /** As `clausal review --format json` prints it; the promises due among it. */
  readonly review: Review
}
