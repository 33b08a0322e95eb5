import type { Policy } from '../../../document/policy.ts'
import { SUPERSEDED_REFERENCES, type SupersededReference } from '../../../laws/superseded-references.ts'
import { toSourceSpan } from '../../../text/prose.ts'
import type { Span } from '../../../text/span.ts'
import { defineRule } from '../../rule.ts'

/** Words of a statement that tells what became of a law, or that it no longer counts: in English, and as German, French and Spanish say it. */
const TOLD_AS_PAST = new RegExp(
  [
    String.raw`\b(?:invalid\w*|struck down|annul\w*|repeal\w*|replac\w*|supersed\w*|overturn\w*|abolish\w*|expired|withdrawn|defunct)\b`,
    String.raw`\b(?:no longer|not rely|not relying|not relied|former\w*|previous\w*|successors?|predecessors?|prior to|until|historical\w*|originally)\b`,
    // Who certified under a framework stays bound by its principles for the data received under it.
    String.raw`\b(?:still|continues?|continuing|remains? (?:bound|committed|subject))\b`,
    '(?:aufgehoben|ersetzt|ehemal|vormals|früher|bisherig|ungültig|abgelöst|abrog|remplac|invalid|derogad)',
  ].join('|'),
  'i',
)

/** How far from the name such words may stand. */
const AROUND = 200

interface Mention {
  readonly clause: number
  readonly span: Span
}

/** Where the policy relies on the reference; empty where it says anywhere that it has ended. */
function findReliance(policy: Policy, { words, unless }: SupersededReference): readonly Mention[] {
  const mentions: Mention[] = []
  for (const { prose, clause } of policy.statements) {
    const text = policy.prose.text.slice(prose.start, prose.end)
    const [first] = text.matchAll(words)
    if (first === undefined || unless?.test(text) === true) continue
    const near = text.slice(Math.max(0, first.index - AROUND), first.index + first[0].length + AROUND)
    if (TOLD_AS_PAST.test(near)) return []
    const start = prose.start + first.index
    mentions.push({ clause, span: toSourceSpan(policy.prose, { start, end: start + first[0].length }) })
  }
  return mentions
}

export default defineRule({
  id: 'citations/no-superseded-law',
  description: 'Finds references to laws, decisions and frameworks that have ended.',
  recommended: 'warning',
  sources: [
    { citation: 'GDPR Art. 13(1)(f)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13' },
    { citation: 'GDPR Art. 94', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_94' },
  ],
  messages: {
    superseded: '{name} has ended: {ended}. Readers cannot rely on what is no longer in force. {instead}.',
  },
  check({ policy, report }) {
    for (const reference of SUPERSEDED_REFERENCES) {
      const reported = new Set<number>()
      for (const { clause, span } of findReliance(policy, reference)) {
        if (reported.has(clause)) continue
        reported.add(clause)
        report({ message: 'superseded', data: { name: reference.name, ended: reference.ended, instead: reference.instead }, span })
      }
    }
  },
})
