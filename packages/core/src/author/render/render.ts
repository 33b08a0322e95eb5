import { LOCALES, type Locale } from '../definition/choices.ts'
import type { Definition } from '../definition/definition.ts'
import { DefinitionError } from '../definition/definition-error.ts'
import { factsOf } from '../definition/facts.ts'
import { PHRASES } from '../phrases/index.ts'
import { createPage } from './create-page.ts'
import { toHtml, toHtmlFragment } from './formats/html.ts'
import { toMarkdown } from './formats/markdown.ts'
import { toText } from './formats/text.ts'

/** The formats a policy can be written in. */
export const RENDER_FORMATS = ['markdown', 'html', 'text'] as const

/** In which format and language a policy is written. */
export interface RenderOptions {
  /** Markdown unless said. */
  readonly format?: (typeof RENDER_FORMATS)[number]
  /** The first of the definition's locales unless said, else English. */
  readonly locale?: Locale
  /** In HTML: the policy alone, to be put into a page of one's own, instead of a document. */
  readonly fragment?: boolean
}

/**
 * Writes a definition as a policy. Says what the definition says and nothing else: where it is silent, so is the policy. Texts of the definition are
 * data: none becomes markup. Words of its own are written as they stand, in every language.
 *
 * @throws {DefinitionError} for a language there are no phrases in.
 *
 * @example
 * const markdown = render(definition, { format: 'markdown' })
 */
export function render(definition: Definition, { format = 'markdown', locale, fragment = false }: RenderOptions = {}): string {
  const wanted = locale ?? definition.locales?.[0] ?? 'en'
  if (!Object.hasOwn(PHRASES, wanted))
    throw new DefinitionError([
      {
        path: ['locales'],
        reason: `There are no phrases in '${wanted}'. There are in ${LOCALES.join(', ')}; write the policy in one of them and have it translated.`,
      },
    ])
  const page = createPage(definition, PHRASES[wanted])
  switch (format) {
    case 'markdown':
      return toMarkdown(page, factsOf(definition))
    case 'html':
      return fragment ? toHtmlFragment(page) : toHtml(page)
    case 'text':
      return toText(page)
  }
}
