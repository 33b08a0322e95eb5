import { isRead } from '../../../reading/language.ts'
import { NAME, toName } from '../../../reading/organization-name.ts'
import { readPolicy } from '../../../reading/reading.ts'
import { createPatternSearch } from '../../../reading/search.ts'
import { createLazy } from '../../../text/lazy.ts'
import { toSourceSpan } from '../../../text/prose.ts'
import { defineRule } from '../../rule.ts'

const QUOTE = '["“”\'‘’«»]'
/** What stands around the name of whoever speaks in the policy: the reader's counterpart, not somebody told of. */
const speakersIn = createPatternSearch(
  {
    pattern: new RegExp(
      `(?<name>${NAME}) \\((?:hereinafter |collectively |together )?[^()\\n]{0,40}${QUOTE}(?:[Ww]e|[Uu]s|[Oo]ur)[,.]?${QUOTE}`,
      'gu',
    ),
    sign: new RegExp(`${QUOTE}(?:[Ww]e|[Uu]s|[Oo]ur)[,.]?${QUOTE}`, 'u'),
  },
  {
    pattern: new RegExp(
      `(?:(?<=^|[\\n.!?:] ?)At|\\b[Ww]e at|\\b[Ww]elcome to) (?<name>${NAME}),? (?:we|your privacy|our|privacy is)\\b`,
      'gu',
    ),
    sign: /\b(?:At|[Ww]e at|[Ww]elcome to) /,
  },
  {
    pattern: new RegExp(`\\b[Tt]hank you for (?:using|visiting|choosing) (?<name>${NAME})(?=[.,!]| and| as)`, 'gu'),
    sign: /hank you for (?:using|visiting|choosing) /,
  },
  {
    pattern: new RegExp(
      `(?<name>${NAME}) (?:respects your privacy|values your privacy|takes your privacy|is committed to (?:protecting|safeguarding) (?:your|the) (?:privacy|personal|data))`,
      'gu',
    ),
    sign: / (?:respects|values|takes) your privacy| is committed to /,
  },
  {
    pattern: new RegExp(
      `\\b[Pp]rivacy (?:[Pp]olicy|[Nn]otice|[Ss]tatement) (?:of|for) (?<name>${NAME})(?=[.,]| (?:explains|describes|applies|covers|sets))`,
      'gu',
    ),
    sign: /rivacy (?:[Pp]olicy|[Nn]otice|[Ss]tatement) (?:of|for) /,
  },
)
/** A group names itself and its members; so does a product and its maker. */
const KIN =
  /\b(?:affiliat\w*|subsidiar\w*|group|brands?|parent|sister|division|trading as|d\/?b\/?a|doing business|also known|formerly|part of|owned|operated|provided by|together with|representative|controller|on behalf)\b/i
const AROUND = 160
/** The name that is meant stands often, the one left over hardly. */
const FEWEST_OF_OWN = 3
const MOST_OF_OTHER = 2

const wordsOf = (name: string) => name.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []
const occurrences = (text: string, name: string) => text.split(name).length - 1

export default defineRule({
  id: 'structure/no-foreign-name',
  description: 'Finds the name of another company left in the place of the own one.',
  recommended: 'warning',
  sources: [{ citation: 'GDPR Art. 13(1)(a)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13' }],
  messages: {
    foreign:
      "'{name}' speaks here, but the policy is {own}'s. It looks like a text taken from elsewhere, and readers cannot know who promises what. Put the right name in.",
  },
  check({ policy, report }) {
    const speakers = speakersIn(policy)
    if (speakers.length === 0 || !isRead(policy)) return
    const { organization, terms } = readPolicy(policy)
    if (organization === undefined) return
    const { text } = policy.prose
    const own = [organization.name, ...organization.aliases]
    const ownWords = new Set(own.flatMap(wordsOf))
    const isOwnOften = createLazy(() => own.some((name) => occurrences(text, name) >= FEWEST_OF_OWN))
    const isDefined = (name: string) => terms.defined.some(({ term }) => term === name)
    const reported = new Set<string>()
    for (const { span, groups } of speakers) {
      const written = groups['name'] ?? ''
      const start = text.indexOf(written, span.start)
      const found = toName(written, { start, end: start + written.length })
      if (found === undefined || reported.has(found.name) || wordsOf(found.name).some((word) => ownWords.has(word))) continue
      if (!isOwnOften()) return
      if (isDefined(found.name) || occurrences(text, found.name) > MOST_OF_OTHER) continue
      if (KIN.test(text.slice(Math.max(0, start - AROUND), start + AROUND))) continue
      reported.add(found.name)
      report({ message: 'foreign', data: { name: found.name, own: organization.name }, span: toSourceSpan(policy.prose, found.span) })
    }
  },
})
