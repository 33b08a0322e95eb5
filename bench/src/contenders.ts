import { check, type Format, inspect, type Policy, parsePolicy } from '@clausal/core'
import { GFM, parser } from '@lezer/markdown'
import markdownIt from 'markdown-it'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { parse as parseHtml } from 'parse5'
import { disclosuresOf } from '../../packages/core/src/reading/disclosures/index.ts'
import { clauseKindsOf } from '../../packages/core/src/reading/kinds/classify-clause.ts'
import { type Contender, contender } from './measure.ts'

/** A text to read, with the format it is in. */
export interface Sample {
  readonly text: string
  readonly format: Format
}

const LAWS = ['gdpr', 'caloppa'] as const
const TODAY = '2026-10-15'

function parseMdast(text: string): unknown {
  return fromMarkdown(text, {
    extensions: [gfm(), frontmatter()],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown()],
  })
}

/** Each function over all samples, one after the other. */
function each<Input>(samples: readonly Input[], run: (sample: Input) => unknown): () => void {
  return () => {
    for (const sample of samples) run(sample)
  }
}

const parsed = (samples: readonly Sample[]): Policy[] => samples.map(({ text, format }) => parsePolicy(text, { format }))

export function mdast(samples: readonly Sample[]): Contender {
  return contender(
    'mdast-util-from-markdown, GFM and front matter',
    () => undefined,
    each(samples, ({ text }) => parseMdast(text)),
  )
}

/** The words of policies in another format, parsed as Markdown: what reading is held against wherever the words come from. */
export function mdastOfWords(samples: readonly Sample[]): Contender {
  const texts = parsed(samples).map(({ prose }) => prose.text)
  return contender('mdast-util-from-markdown, of the readable text alone', () => undefined, each(texts, parseMdast))
}

export function parsing(samples: readonly Sample[]): Contender {
  return contender(
    '**Clausal: parsePolicy**',
    () => undefined,
    each(samples, ({ text, format }) => parsePolicy(text, { format })),
  )
}

/** A policy keeps what was computed about it, so each round reads a policy that nobody has read. */
export function reading(samples: readonly Sample[]): Contender {
  return contender(
    '**Clausal: kinds and disclosures, of a parsed policy**',
    () => parsed(samples),
    (policies) => each(policies, (policy) => [clauseKindsOf(policy), disclosuresOf(policy)])(),
  )
}

export function inspecting(samples: readonly Sample[]): Contender {
  return contender(
    '**Clausal: inspect, of a parsed policy**',
    () => parsed(samples),
    (policies) => each(policies, inspect)(),
  )
}

export function checking(samples: readonly Sample[]): Contender {
  return contender(
    '**Clausal: check, of a parsed policy**',
    () => parsed(samples),
    (policies) => each(policies, (policy) => check(policy, { laws: LAWS, today: TODAY }))(),
  )
}

/** What parses Markdown besides. */
export function markdownPeers(samples: readonly Sample[]): Contender[] {
  const lezer = parser.configure(GFM)
  const markdown = markdownIt({ html: true, linkify: true })
  return [
    contender(
      'markdown-it (blocks by line, no offsets)',
      () => undefined,
      each(samples, ({ text }) => markdown.parse(text, {})),
    ),
    contender(
      '@lezer/markdown, GFM (tree alone)',
      () => undefined,
      each(samples, ({ text }) => lezer.parse(text)),
    ),
  ]
}

/** What parses HTML besides. */
export function htmlPeers(samples: readonly Sample[]): Contender[] {
  return [
    contender(
      'parse5 with source locations (tree alone)',
      () => undefined,
      each(samples, ({ text }) => parseHtml(text, { sourceCodeLocationInfo: true })),
    ),
  ]
}
