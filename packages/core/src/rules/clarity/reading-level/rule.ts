import type { ClauseNode } from '../../../document/policy.ts'
import { isRead } from '../../../reading/language.ts'
import { defineRule } from '../../rule.ts'

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu
const CHARACTER = /[\p{L}\p{N}]/gu
/** The formula was drawn from passages of this length; shorter ones swing. */
const FEWEST_WORDS = 100

interface Level {
  readonly grade: number
  readonly words: number
}

/**
 * Grade of the American school system by the Automated Readability Index (Senter and Smith 1967): 4.71 characters per word and
 * 0.5 words per sentence, less 21.43. It counts letters and figures instead of guessing syllables, so that it is exact.
 */
function levelOf({ statements }: ClauseNode): Level {
  let sentences = 0
  let words = 0
  let characters = 0
  for (const { kind, text } of statements) {
    if (kind === 'row') continue
    const found = text.match(WORD) ?? []
    sentences += found.length > 0 ? 1 : 0
    words += found.length
    characters += found.reduce((sum, word) => sum + (word.match(CHARACTER)?.length ?? 0), 0)
  }
  return { grade: words === 0 ? 0 : 4.71 * (characters / words) + 0.5 * (words / sentences) - 21.43, words }
}

export default defineRule({
  id: 'clarity/reading-level',
  description: 'Finds clauses that ask for more schooling than most readers have.',
  recommended: 'off',
  sources: [
    { citation: 'Senter and Smith 1967, Automated Readability Index', url: 'https://apps.dtic.mil/sti/citations/AD0667273' },
    { citation: 'GDPR Art. 12(1)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12' },
  ],
  messages: {
    hard: 'This clause reads at grade {grade} of school, {limit} is the limit set. Many readers stop at half of it. Shorten its sentences and use shorter words.',
  },
  options: { grade: { default: 16, description: 'Grade of school that a clause may ask for, by the Automated Readability Index.' } },
  check({ policy, options, report }) {
    if (!isRead(policy)) return
    for (const clause of policy.clauses) {
      const { grade, words } = levelOf(clause)
      const [first] = clause.statements
      if (words < FEWEST_WORDS || grade <= options.grade || first === undefined) continue
      report({ message: 'hard', data: { grade: Math.round(grade), limit: options.grade }, span: clause.headingSpan ?? first.span })
    }
  },
})
