import type { Edit, ExpectedChange } from '../edit.ts'
import type { Splice } from '../splice.ts'
import { introductions, type Statement, wordCount } from '../structure.ts'

/** Words at the beginning of a sentence that lean on the one before it. */
const LEANING =
  /^(?:this|these|those|that|such|it|they|he|she|there|also|however|in addition|additionally|moreover|for example|for instance|otherwise|then|instead|as a result|therefore|if so|in (?:this|that|these|those|such|general|particular|any case|the event)|as another|at|again|both|each|either|neither|one|some|others?|same|here|where|when|like|likewise|similarly)\b/i

/** A sentence goes to the end of a paragraph of another section. */
export const moveSentence: Edit = {
  name: 'move a sentence to another section',
  group: 'structure',
  apply(policy, random) {
    const { text } = policy.source
    const announcing = introductions(policy)
    const neighbours = (statement: Statement) => policy.statements.filter(({ block }) => block === statement.block)
    const plain = policy.statements.filter(
      (statement, index) =>
        statement.kind === 'sentence' && statement.text.endsWith('.') && !announcing.has(index) && statement.block.type === 'paragraph',
    )
    const movable = plain.filter((statement) => {
      const source = text.slice(statement.span.start, statement.span.end)
      return (
        source.replace(/\s+/g, ' ') === statement.text &&
        wordCount(source) >= 9 &&
        !LEANING.test(source) &&
        neighbours(statement).length >= 2 &&
        (policy.clauses[statement.clause]?.statements.length ?? 0) >= 3 &&
        policy.statements.every((other) => other === statement || other.text !== statement.text)
      )
    })
    const sentence = random.pick(movable)
    const ends = plain.filter((statement) => neighbours(statement).at(-1) === statement)
    const target = random.pick(
      ends.filter(({ clause }) => clause !== sentence?.clause && (policy.clauses[clause]?.statements.length ?? 0) >= 2),
    )
    if (sentence === undefined || target === undefined) return undefined
    const { start, end } = sentence.span
    const last = neighbours(sentence).at(-1) === sentence
    const behind = /^\s*/.exec(text.slice(end))?.[0].length ?? 0
    const ahead = /\s*$/.exec(text.slice(Math.max(0, start - 20), start))?.[0].length ?? 0
    const cut: Splice = last ? { start: start - ahead, end, text: '' } : { start, end: end + behind, text: '' }
    const paste: Splice = { start: target.span.end, end: target.span.end, text: ` ${text.slice(start, end)}` }
    const change = (before: number, after: ExpectedChange['after']): ExpectedChange => ({
      operations: [['modified']],
      before: [before],
      after,
      materiality: ['editorial', 'minor'],
      shifts: 'none',
      lines: 1,
    })
    return {
      splices: [cut, paste],
      expected: {
        changes: [
          change(sentence.clause, [{ at: policy.clauses[sentence.clause]?.span.start ?? 0 }]),
          change(target.clause, [{ splice: paste, at: 2 }]),
        ],
        besides: 'nothing',
      },
      touched: [sentence.clause, target.clause],
    }
  },
}
