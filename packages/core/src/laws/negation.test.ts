import { describe, expect, it } from 'vitest'
import { isNegated } from './negation.ts'
import { createPhraseIndex } from './phrase-index.ts'
import { toSearchText } from './says.ts'

const findIn = createPhraseIndex(['verify', 'agent'])

/** Of each of the phrases in the text, whether it is denied. */
function deniedIn(text: string): boolean[] {
  const searchText = toSearchText(text)
  const denied: boolean[] = []
  findIn(searchText, (_, at) => denied.push(isNegated(searchText, at)))
  return denied
}

describe('isNegated', () => {
  it.each([
    'We verify your identity.',
    'We cannot answer until we verify your identity.',
    'Not only you, but also an agent may ask.',
    'We do not sell data, and we verify requests.',
    'No later than 45 days after a request we verify it.',
    'If you do not log in, we verify your identity.',
  ])('sees it said in "%s"', (text) => {
    expect(deniedIn(text)).toContain(false)
  })

  it.each([
    'We do not verify your identity.',
    "We don't need to verify it.",
    'You cannot use an agent.',
    'No agent may ask for you.',
    'We never verify.',
  ])('sees it denied in "%s"', (text) => {
    expect(deniedIn(text)).toEqual([true])
  })
})
