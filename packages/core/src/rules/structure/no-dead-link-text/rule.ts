import { overlaps } from '../../../text/span.ts'
import { defineRule } from '../../rule.ts'

/** Words that only make sense as a link, in the languages of the web's usual templates. */
const LINK_WORDS =
  /^(?:(?:please )?(?:read|learn|find out|see|show|view) (?:more|details|full (?:policy|text|section)|all)|click here|more (?:info|information|details)|(?:mehr|weiter)(?:lesen| lesen| erfahren)|en savoir plus|lire la suite|leer más|saber más|saiba mais|scopri di più)(?: here)?\s?[.…»>→]{0,3}$/i

export default defineRule({
  id: 'structure/no-dead-link-text',
  description: 'Finds words such as "Read more." that were a link once and lead nowhere now.',
  recommended: 'warning',
  sources: [{ citation: 'WCAG 2.2, success criterion 2.4.4', url: 'https://www.w3.org/TR/WCAG22/#link-purpose-in-context' }],
  messages: {
    dead: "'{words}' reads like a link but is none. The reader is sent nowhere. Link it to the section it means, or remove it.",
  },
  check({ policy, report }) {
    const { links } = policy
    let link = 0
    for (const { text, prose, span } of policy.statements) {
      if (!LINK_WORDS.test(text)) continue
      while (link < links.length && (links[link]?.prose.end ?? 0) <= prose.start) link++
      const next = links[link]
      if (next === undefined || !overlaps(next.prose, prose)) report({ message: 'dead', data: { words: text }, span })
    }
  },
})
