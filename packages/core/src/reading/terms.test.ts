import { describe, expect, it } from 'vitest'
import { otherNumber, termsOf } from './terms.ts'
import { examplePolicy } from './testing-policy.ts'

const terms = (text: string) => termsOf(examplePolicy(text))
const defined = (text: string) => terms(text).defined.map(({ term }) => term)

describe('definitions', () => {
  it.each([
    ['You use our garden planner (the "Planner").', ['Planner']],
    ['We collect data about you (“Personal Data”).', ['Personal Data']],
    ['"Personal Data" means any information about you.', ['Personal Data']],
    ['Personal Data means any information about you.', ['Personal Data']],
    ['Files you send us, which we call "Submissions".', ['Submissions']],
    ['## Definitions\n\n- **Planner**: the garden planner.\n- **Beds**: what you draw.', ['Planner', 'Beds']],
    ['Hollowpine ("we", "us") runs the site.', []],
    ['Click the "save" button.', []],
  ])('%s', (text, expected) => {
    expect(defined(text)).toEqual(expected)
  })

  it('are used in the singular and plural, as they are written', () => {
    const { uses } = terms('Aids we offer (each a "Tool"). The Tools are free. A tool is not a Tool.')
    expect(uses.map(({ term }) => term)).toEqual(['Tool', 'Tool'])
  })
})

describe('terms used without a definition', () => {
  it('are found in the middle of sentences', () => {
    expect(
      terms('The wardens remove each Guest Content that breaks the rules of the garden.').undefinedUses.map(({ term }) => term),
    ).toEqual(['Guest Content'])
  })

  it.each([
    'You use our planner (the "Service"). The Service is free.',
    'See our Privacy Policy and Terms of Use.',
    'Amazon Web Services hosts the data.',
    'Services are free of charge.',
  ])('are none in: %s', (text) => {
    expect(terms(text).undefinedUses).toEqual([])
  })
})

describe('otherNumber', () => {
  it.each([
    ['Party', 'Parties'],
    ['Parties', 'Party'],
    ['Box', 'Boxes'],
    ['Service', 'Services'],
    ['Services', 'Service'],
  ])('%s, %s', (term, other) => {
    expect(otherNumber(term)).toBe(other)
  })
})
