import { segmentSentences } from '../text/sentences.ts'
import { createSource, type Source } from '../text/source.ts'
import type { Span } from '../text/span.ts'
import type { Extractor } from './extractor.ts'
import { detectFormat } from './format.ts'
import { parseHtml } from './html.ts'
import { promoteHeadings } from './inferred-headings.ts'
import { parseMarkdown } from './markdown.ts'
import { createOwner, type PolicyMemory, remember } from './memory.ts'
import { createOutline, type SubjectCutter } from './outline.ts'
import type { ParsedDocument } from './parsed-document.ts'
import { parsePlainText } from './plain-text.ts'
import type { Format, Policy } from './policy.ts'
import type { SentenceSegmenter } from './statements.ts'

export interface ParseOptions {
  /** Name of the file; its ending tells the format where `format` does not. */
  readonly path?: string
  readonly format?: Format
  /** The language it is said to be in (BCP 47): believed where the text is too short to tell. */
  readonly language?: string
  /** What plug-ins read from the policy besides. */
  readonly extractors?: readonly Extractor[]
  /** What earlier versions of this text left to be looked up; see {@link createMemory}. */
  readonly memory?: PolicyMemory
}

const PARSERS: Readonly<Record<Format, (source: Source, memory?: PolicyMemory) => ParsedDocument>> = {
  markdown: (source, memory) => promoteHeadings(parseMarkdown(source, memory)),
  html: (source) => promoteHeadings(parseHtml(source)),
  text: parsePlainText,
}

const SENTENCES = createOwner<readonly Span[]>()

/** Reads a file into a policy. Never throws; linear in the length of the text. */
export function parseDocument(text: string, options: ParseOptions, cut: SubjectCutter): Policy {
  const format = options.format ?? detectFormat(text, options.path)
  const source = createSource(text, options.path)
  const { memory } = options
  memory?.turn()
  const { title, ...document } = PARSERS[format](source, memory)
  const segment: SentenceSegmenter =
    memory === undefined ? segmentSentences : (sentence) => memory.recall(SENTENCES, sentence, () => segmentSentences(sentence))
  const policy: Policy = {
    ...(options.path === undefined ? {} : { path: options.path }),
    ...(options.extractors === undefined ? {} : { extractors: options.extractors }),
    ...(title === undefined ? {} : { titleSpan: title }),
    format,
    source,
    ...document,
    ...(options.language === undefined ? {} : { language: options.language }),
    ...createOutline(document.prose, document.blocks, segment, cut),
  }
  if (memory !== undefined) remember(policy, memory)
  return policy
}
