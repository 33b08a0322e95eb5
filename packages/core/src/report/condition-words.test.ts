import { expect, it } from 'vitest'
import type { Condition } from '../laws/condition.ts'
import { toAlternatives, toConditionWords } from './condition-words.ts'

const CASES: readonly (readonly [Condition, string])[] = [
  [{ disclosure: 'retention' }, 'disclosure `retention`'],
  [{ disclosure: 'sale', polarity: 'denied' }, 'disclosure `sale`, denied'],
  [{ disclosure: 'transfer', polarity: 'either' }, 'disclosure `transfer`, affirmed or denied'],
  [{ disclosure: 'right', where: { right: 'access' } }, 'disclosure `right` (right: access)'],
  [
    { disclosure: 'retention', where: { period: { stated: true }, criteria: { stated: false }, vague: false } },
    'disclosure `retention` (period stated; no criteria; vague: no)',
  ],
  [
    { disclosure: 'transfer', where: { mechanism: { oneOf: ['scc', 'bcr', 'dpf'] } } },
    'disclosure `transfer` (mechanism: scc, bcr or dpf)',
  ],
  [{ disclosure: 'uses', where: { legalBasis: 'consent' } }, 'disclosure `uses` (legal basis: consent)'],
  [
    { disclosure: 'recipient', where: { category: { saysNone: ['others', 'third part*'] } } },
    'disclosure `recipient` (category other than "others" or "third part…")',
  ],
  [{ clause: 'use' }, 'a clause about use'],
  [
    { statement: [['copy', 'copies'], ['safeguard*']], within: ['transfers'] },
    'a statement with "copy" or "copies", and "safeguard…", in a clause about transfers',
  ],
  [{ statement: [['a', 'b', 'c', 'd', 'e', 'f', 'g']] }, 'a statement with "a", "b", "c", "d", "e", "f" or the like'],
  [{ organization: 'named' }, 'the name of the organization'],
  [{ organization: { says: ['ltd', 'gmbh'] } }, 'a name of the organization that says "ltd" or "gmbh"'],
  [{ not: { fact: 'hasDpo', is: false } }, 'no `hasDpo: false` in the configuration'],
  [
    { all: [{ clause: 'sale' }, { not: { any: [{ disclosure: 'sale' }, { clause: 'terms' }] } }] },
    'a clause about sale and not (disclosure `sale` or a clause about terms)',
  ],
]

it.each(CASES)('tells %j', (condition, words) => {
  expect(toConditionWords(condition)).toBe(words)
})

it('tells each way of several', () => {
  expect(toAlternatives({ any: [{ clause: 'use' }, { disclosure: 'uses' }] })).toEqual(['a clause about use', 'disclosure `uses`'])
  expect(toAlternatives({ clause: 'use' })).toEqual(['a clause about use'])
})
