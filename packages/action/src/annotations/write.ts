import { type AnnotationProperties, error, notice, warning } from '@actions/core'
import { toPrintable } from '@clausal/core/report'
import type { Annotation, Level } from './annotation.ts'

const COMMANDS: Readonly<Record<Level, (message: string, properties: AnnotationProperties) => void>> = { error, warning, notice }

/** Marks the lines. The commands escape what would end them; steering characters become visible. */
export function writeAnnotations(annotations: readonly Annotation[]): void {
  for (const { level, path, startLine, endLine, title, message } of annotations)
    COMMANDS[level](toPrintable(message), { file: path, startLine, endLine, title: toPrintable(title) })
}
