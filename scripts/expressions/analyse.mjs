import { parseRegExpLiteral, visitRegExpAST } from '@eslint-community/regexpp'
import { check } from 'recheck'
import { analyse } from 'scslre'

/** @typedef {'safe' | 'bounded' | 'unknown' | 'vulnerable'} Verdict */

/** What one search for an attack may take, in milliseconds. */
const LONGEST_SEARCH = 5000

const literalOf = ({ source, flags }) => `/${source}/${flags}`

/** Whether each repetition in an expression has an upper bound, and it looks back at nothing: then no place of a text costs more than so much. */
function isBounded(expression) {
  let bounded = true
  visitRegExpAST(parseRegExpLiteral(literalOf(expression)), {
    onQuantifierEnter({ max }) {
      if (max === Number.POSITIVE_INFINITY) bounded = false
    },
    onBackreferenceEnter() {
      bounded = false
    },
  })
  return bounded
}

/** V8 writes so many repetitions out, and counts where more are asked for. */
const MOST_WRITTEN_OUT = 3

/**
 * Repetitions from so many times on without an end: V8 keeps the count of each in its stack of 64 MB, and a few million characters are too
 * many ("Maximum call stack size exceeded"). `X{6}X*` says the same and keeps nothing.
 */
function findCounted(expression) {
  const found = []
  visitRegExpAST(parseRegExpLiteral(literalOf(expression)), {
    onQuantifierEnter({ min, max, raw, element }) {
      if (max !== Number.POSITIVE_INFINITY) return
      if (min > MOST_WRITTEN_OUT) found.push(`memory: ${raw} counts for ever; write ${element.raw}{${min}}${element.raw}*`)
      else if (element.type === 'Backreference') found.push(`memory: ${raw} remembers each place; name what is repeated`)
    },
  })
  return found
}

/** What is known at once to take more than linear time, or too much memory, in words; nothing where nothing is. By scslre, which searches no attack. */
export function findStaticProblems({ source, flags }) {
  const { reports } = analyse({ source, flags: flags.replace('y', '') })
  const slow = reports.map(({ type, exponential, character }) => {
    const how = { Trade: 'two repetitions share', Self: 'a repetition shares with itself', Move: 'a search begins anew at each of' }[type]
    return `${exponential ? 'exponential' : 'polynomial'}: ${how} ${character.literal.source}`
  })
  return [...slow, ...findCounted({ source, flags })]
}

/**
 * Searches an attack on an expression, by automata and by fuzzing: recheck, which may take seconds.
 *
 * @returns {Promise<Verdict>} `bounded` where an attack costs much, but no more than in proportion to its length.
 */
export async function searchAttack(expression) {
  const { status, complexity } = await check(expression.source, expression.flags.replace('y', ''), { timeout: LONGEST_SEARCH })
  if (status !== 'vulnerable') return status
  return complexity.type === 'polynomial' && isBounded(expression) ? 'bounded' : 'vulnerable'
}
