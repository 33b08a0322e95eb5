import { describe, expect, it } from 'vitest'
import { createAutomaton } from './automaton.ts'
import { findPhrases } from './hits.ts'
import { buildPhraseMachine } from './machine.ts'
import { definePhrases, numberTables } from './table.ts'
import { tokenize } from './tokens.ts'

function found(phrases: Record<string, readonly string[]>, text: string): string[] {
  const table = definePhrases(phrases)
  const hits = findPhrases(createAutomaton(buildPhraseMachine([table]), 1), numberTables([table]), tokenize(text), [])
  return hits.within(table, { start: 0, end: text.length }).map((hit) => `${hit.key}: ${text.slice(hit.start, hit.end)}`)
}

describe('phrases', () => {
  it('take all forms of a word with ~', () => {
    expect(found({ sell: ['sell~'] }, 'We sell, sold and are selling; the seller sells.')).toEqual([
      'sell: sell',
      'sell: sold',
      'sell: selling',
      'sell: sells',
    ])
    expect(found({ transfer: ['transfer~'] }, 'transferred, transferring, transfers')).toHaveLength(3)
  })

  it('give the ending behind brackets to every word in them', () => {
    expect(found({ ship: ['(ship|deliver)~ it'] }, 'We shipped it; delivering it takes a day.')).toEqual([
      'ship: shipped it',
      'ship: delivering it',
    ])
  })

  it('take words that begin alike with *', () => {
    expect(found({ anonymous: ['anonymi*'] }, 'anonymised, anonymizing, anonymous')).toEqual([
      'anonymous: anonymised',
      'anonymous: anonymizing',
    ])
  })

  it('take either of two sequences in brackets, and what may be missing', () => {
    const phrases = { others: ['(third part*|business partner~) (of ours)?'] }
    expect(found(phrases, 'third parties of ours, business partners, partners')).toEqual([
      'others: third parties of ours',
      'others: business partners',
    ])
  })

  it('leave room for a bounded number of words', () => {
    const phrases = { long: ['as long as ..2 necessary'] }
    expect(found(phrases, 'as long as necessary; as long as it is necessary; as long as we think it is necessary')).toHaveLength(2)
  })

  it('cross hyphens, commas and typographic apostrophes, but no full stop', () => {
    expect(found({ out: ['opt out'] }, 'opt-out, opt out. Opt. Out')).toEqual(['out: opt-out', 'out: opt out'])
    expect(found({ no: ['do not'] }, 'We don’t and do not')).toHaveLength(2)
  })

  it('prefer the longest of what begins at one place', () => {
    expect(found({ address: ['address'], email: ['email address', 'email'] }, 'your email address')).toEqual(['email: email address'])
  })

  it('find the phrases of several tables in one pass', () => {
    const first = definePhrases({ a: ['personal data'] })
    const second = definePhrases({ b: ['data'] })
    const text = 'personal data'
    const hits = findPhrases(createAutomaton(buildPhraseMachine([first, second]), 2), numberTables([first, second]), tokenize(text), [])
    expect(hits.within(first, { start: 0, end: text.length })).toHaveLength(1)
    expect(hits.within(second, { start: 0, end: text.length })).toHaveLength(1)
  })

  it('take time linear in the text', () => {
    const text = 'as long as '.repeat(50_000)
    expect(found({ long: ['as long as ..3 necessary'] }, text)).toEqual([])
  })

  it('are found the same by a machine that was written down', () => {
    const table = definePhrases({ sell: ['sell~ ..2 (data|information)', 'constructor'], hide: ['anonymi*'] })
    const machine = buildPhraseMachine([table])
    expect(JSON.parse(JSON.stringify(machine))).toEqual(machine)
    expect(found({ sell: ['sell~'] }, 'constructor, __proto__, toString')).toEqual([])
  })
})
