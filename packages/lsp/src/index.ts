export { createLanguageService, type LanguageService, type LanguageServiceInput, type Report } from './service.ts'
export type { Parser } from './workspace/policies.ts'
export { DEFAULT_SETTINGS, type Settings } from './workspace/settings.ts'
export type { History, Logger, OpenDocument, Workspace } from './workspace/workspace.ts'
