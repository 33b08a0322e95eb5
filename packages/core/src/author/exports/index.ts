import type { Definition } from '../definition/definition.ts'
import { exportApplePrivacyManifest } from './apple-privacy-manifest.ts'
import { exportDpv } from './dpv.ts'
import type { Exported, Exporter } from './exported.ts'
import { exportFideslang } from './fideslang.ts'
import { exportGoogleDataSafety } from './google-data-safety.ts'
import { exportGpc } from './gpc.ts'
import { exportPrivacyTxt } from './privacy-txt.ts'
import { exportTilt } from './tilt.ts'

/** The formats of other systems that a definition can be written in. */
export const EXPORT_FORMATS = ['dpv', 'tilt', 'fideslang', 'gpc', 'privacy-txt', 'apple-privacy-manifest', 'google-data-safety'] as const

/** A format of another system. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

const EXPORTERS: Readonly<Record<ExportFormat, Exporter>> = {
  dpv: exportDpv,
  tilt: exportTilt,
  fideslang: exportFideslang,
  gpc: exportGpc,
  'privacy-txt': exportPrivacyTxt,
  'apple-privacy-manifest': exportApplePrivacyManifest,
  'google-data-safety': exportGoogleDataSafety,
}

/**
 * Writes a definition in a format that other systems read. What it does not say is not made up: it comes as an open question beside the file.
 *
 * @throws {DefinitionError} where the format has to state what the definition leaves open.
 *
 * @example
 * const { fileName, content, open } = exportDefinition(definition, 'dpv')
 */
export const exportDefinition = (definition: Definition, format: ExportFormat): Exported => EXPORTERS[format](definition)
