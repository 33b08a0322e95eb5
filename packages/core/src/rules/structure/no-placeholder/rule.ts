import { createPatternSearch } from '../../../reading/search.ts'
import { toSourceSpan } from '../../../text/prose.ts'
import { createOverlapTest } from '../../overlap-test.ts'
import { defineRule } from '../../rule.ts'

/** What a template asks its user to fill in. `[email protected]` is none: some hosts put it where an address stood. */
const ASKED =
  '(?!e-?mail.protected)(?:your|insert|enter|fill in|company|business|organi[sz]ation|legal entity|name of|date|effective date|e-?mail|postal address|phone|website|country|state)'
const placeholdersIn = createPatternSearch(
  { pattern: new RegExp(`\\[${ASKED}\\b[^\\[\\]\\n]{0,60}\\]`, 'gi') },
  { pattern: /\{\{[^{}\n]{1,80}\}\}|\$\{[^{}\n]{1,80}\}/g },
  { pattern: /\b(?:TODO|FIXME|TBD)\b|\blorem ipsum\b|\bX{2}\/X{2}\/X{2,4}\b|_{6}_*/g },
  { pattern: /(?:@|\/\/(?:www\.)?)(?:example|your-?(?:company|domain|site|website|app|business))\.(?:com|org|net)\b/gi },
)

export default defineRule({
  id: 'structure/no-placeholder',
  description: 'Finds placeholders that a template left in the text.',
  recommended: 'error',
  sources: [{ citation: 'GDPR Art. 12(1)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12' }],
  messages: {
    placeholder:
      "'{text}' is left from a template. The reader learns nothing from it, and doubts the rest. Fill it in, or take the sentence out.",
  },
  check({ policy, report }) {
    const isCode = createOverlapTest(policy.marks.filter(({ type }) => type === 'code').map(({ span }) => span))
    for (const { text, span: place } of placeholdersIn(policy)) {
      const span = toSourceSpan(policy.prose, place)
      if (!isCode(span)) report({ message: 'placeholder', data: { text }, span })
    }
  },
})
