import { BLOCKS } from './blocks.ts'
import { CHARACTERS_IN_MARKDOWN, CHARACTERS_IN_TEXT } from './characters.ts'
import { FRONT_MATTER } from './front-matter.ts'
import { HTML } from './html.ts'
import { INLINE } from './inline.ts'
import { LEXICON } from './lexicon.ts'
import type { Shape } from './shape.ts'

/** The worst-case corpus. */
export const CORPUS: readonly Shape[] = [
  ...BLOCKS,
  ...INLINE,
  ...FRONT_MATTER,
  ...CHARACTERS_IN_MARKDOWN,
  ...CHARACTERS_IN_TEXT,
  ...HTML,
  ...LEXICON,
]
