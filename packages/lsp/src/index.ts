/**
 * The language service without a connection: questions about files in, answers of the protocol out.
 *
 * @module @clausal/lsp
 */

export type { LanguageService, LanguageServiceInput, Report } from './language-service.ts'
export { createLanguageService } from './service.ts'
export type { Parser } from './workspace/policies.ts'
export { DEFAULT_SETTINGS, type Settings } from './workspace/settings.ts'
export type { History, Logger, OpenDocument, Workspace } from './workspace/workspace.ts'
