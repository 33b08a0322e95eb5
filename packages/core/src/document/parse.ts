import { segmentSentences } from '../text/sentences.ts'
import { createSource, type Source } from '../text/source.ts'
import type { Extractor } from './extractor.ts'
import { detectFormat } from './format.ts'
import { parseHtml } from './html.ts'
import { promoteHeadings } from './inferred-headings.ts'
import { parseMarkdown } from './markdown.ts'
import { createOutline, type SubjectCutter } from './outline.ts'
import type { ParsedDocument } from './parsed-document.ts'
import { parsePlainText } from './plain-text.ts'
import type { Format, Policy } from './policy.ts'

export interface ParseOptions {
  /** Name of the file; its ending tells the format where `format` does not. */
  readonly path?: string
  readonly format?: Format
  /** What plug-ins read from the policy besides. */
  readonly extractors?: readonly Extractor[]
}

const PARSERS: Readonly<Record<Format, (source: Source) => ParsedDocument>> = {
  markdown: (source) => promoteHeadings(parseMarkdown(source)),
  html: (source) => promoteHeadings(parseHtml(source)),
  text: parsePlainText,
}

/** Reads a file into a policy. Never throws; linear in the length of the text. */
export function parseDocument(text: string, options: ParseOptions, cut: SubjectCutter): Policy {
  const format = options.format ?? detectFormat(text, options.path)
  const source = createSource(text, options.path)
  const { title, ...document } = PARSERS[format](source)
  return {
    ...(options.path === undefined ? {} : { path: options.path }),
    ...(options.extractors === undefined ? {} : { extractors: options.extractors }),
    ...(title === undefined ? {} : { titleSpan: title }),
    format,
    source,
    ...document,
    ...createOutline(document.prose, document.blocks, segmentSentences, cut),
  }
}
