import type { DEFAULT_LAWS as CoreLaws, RENDER_FORMATS as CoreRenderFormats, ExportFormat, Locale } from '@clausal/core'
import type { CheckFormatName } from '@clausal/core/report'

// What options can be, known before anything is loaded that reads policies. Types and choices.test.ts hold it together with the core.

export const CHECK_FORMATS = [
  'pretty',
  'json',
  'ndjson',
  'sarif',
  'markdown',
  'junit',
  'github',
  'html',
] as const satisfies readonly CheckFormatName[]
export const RENDER_FORMATS = ['markdown', 'html', 'text'] as const satisfies typeof CoreRenderFormats
export const EXPORT_FORMATS = [
  'dpv',
  'tilt',
  'fideslang',
  'gpc',
  'privacy-txt',
  'apple-privacy-manifest',
  'google-data-safety',
] as const satisfies readonly ExportFormat[]
export const LOCALES = ['en', 'de', 'fr'] as const satisfies readonly Locale[]
export const DEFAULT_LAWS = ['gdpr', 'caloppa'] as const satisfies typeof CoreLaws

/** How many findings of a file are listed unless more are asked for, and how many can be. */
export const LISTED_FINDINGS = { usual: 1000, most: 100_000 } as const

/** From which severity on a check fails. */
export const FAIL_LEVELS = ['error', 'warning', 'info', 'never'] as const
export const DIFF_FORMATS = ['pretty', 'markdown', 'json', 'html'] as const
/** From which materiality on a diff fails. */
export const DIFF_FAIL_LEVELS = ['material', 'minor', 'editorial', 'never'] as const
export const REVIEW_FORMATS = ['pretty', 'markdown', 'json'] as const
export const HISTORY_FORMATS = ['text', 'ndjson', 'json', 'html'] as const
export const IMPORT_FORMATS = ['yaml', 'json'] as const
/** What every command that lists or explains can print. */
export const LIST_FORMATS = ['pretty', 'json'] as const

export type ListFormat = (typeof LIST_FORMATS)[number]
