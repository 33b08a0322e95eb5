import { check, inspect, parsePolicy } from '@clausal/core'
import type { Diagnostic } from 'vscode-languageserver-types'
import { configurationDiagnostic, diagnosticsOf } from './features/diagnostics.ts'
import { createConfigurations } from './workspace/configurations.ts'
import { isConfiguration } from './workspace/formats.ts'
import { createPolicies, type Parser } from './workspace/policies.ts'
import { DEFAULT_SETTINGS, type Settings } from './workspace/settings.ts'
import { sameName } from './workspace/uris.ts'
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
  /** The day of the checks, YYYY-MM-DD; unless given, today by the clock. */
  readonly today?: () => string
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
  /** What is wrong in a policy or configuration; nothing for any other file. */
  diagnostics(uri: string): Promise<Report>
  /** The policies and broken configurations of the workspace folders, open documents first. */
  checkedFiles(): Promise<readonly string[]>
  /** To be called when a file that is not open was changed, made or deleted. */
  fileChanged(uri: string): void
  /** To be called when settings or folders changed. */
  settingsChanged(): void
}

const CORE: Parser = { parse: parsePolicy, inspect, check }
const NOTHING: Report = { version: null, items: [], related: new Map() }

/** The composition root: every feature is joined to the workspace here. */
export function createLanguageService(input: LanguageServiceInput): LanguageService {
  const { workspace, parser = CORE, settings = async () => DEFAULT_SETTINGS, today } = input
  const configurations = createConfigurations(workspace)
  const policies = createPolicies({ workspace, configurations, parser, settings, ...(today === undefined ? {} : { today }) })

  async function configurationReport(uri: string): Promise<Report> {
    const { broken } = await configurations.of(uri)
    const version = workspace.document(uri)?.version ?? null
    return broken === undefined || broken.uri !== sameName(uri)
      ? { ...NOTHING, version }
      : { ...NOTHING, version, items: [configurationDiagnostic(broken)] }
  }

  return {
    async diagnostics(uri) {
      if (isConfiguration(uri)) return configurationReport(uri)
      const document = await policies.get(uri)
      if (document === undefined) return NOTHING
      const { version, configuration } = document
      const { broken } = configuration
      return {
        version,
        items: diagnosticsOf(document),
        related: new Map(broken === undefined ? [] : [[broken.uri, [configurationDiagnostic(broken)]]]),
      }
    },
    checkedFiles: () => policies.list(),
    fileChanged(uri) {
      if (isConfiguration(uri)) configurations.forget()
      policies.forget(uri)
    },
    settingsChanged() {
      configurations.forget()
      policies.forgetResults()
    },
  }
}
