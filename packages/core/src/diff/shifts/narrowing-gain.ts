import type { Segment } from '../../reading/scope/segments.ts'
import { ADVERBS, AUXILIARIES } from '../../reading/scope/words.ts'
import { type Gain, opposite } from './fact.ts'
import type { WordedStatement } from './rewording.ts'
import { gainByStatement } from './stance.ts'
import { isBetweenSubjectAndVerb } from './word-forms.ts'

const isContent = (word: string) => word.length > 3 && !AUXILIARIES.has(word) && !ADVERBS.has(word)

/** The verb a word narrows: the first content word behind it. */
function verbNear({ tokens: { words } }: WordedStatement, at: number): number {
  for (let next = at; next < words.length && next < at + 4; next++) if (isContent(words[next] ?? '')) return next
  return Math.min(at, Math.max(0, words.length - 1))
}

/** Who gains where a statement gets narrower: the reader loses by it what was promised, and gains where data was used. */
export function gainByNarrowing(side: WordedStatement, at: number): Gain {
  const { segments } = side.scope
  const own = segments.find(({ from, to }) => from <= at && at < to)
  const main =
    own?.place === 'condition' || own?.place === 'exception'
      ? (segments[own.of ?? -1] ?? segments.find(({ place }) => place === 'main'))
      : own
  const verb = main === undefined ? at : mainVerb(side, main, main === own ? at : main.from)
  return opposite(gainByStatement(side, verb))
}

/** The verb of a clause: what follows its auxiliaries, or its subject. */
export function mainVerb(side: WordedStatement, { from, to }: Segment, near: number): number {
  const { words } = side.tokens
  for (let at = from; at < to; at++) {
    const isAuxiliary = AUXILIARIES.has(words[at] ?? '') && words[at] !== 'to'
    const isSubject = words[at] === 'we' || words[at] === 'you'
    if (isAuxiliary || isSubject) {
      let next = at + 1
      while (next < to && isBetweenSubjectAndVerb(words[next] ?? '')) next++
      if (next < to) return next
    }
  }
  return verbNear(side, near)
}
