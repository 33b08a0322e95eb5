import { describe, expect, it } from 'vitest'
import { referencesOf } from './references.ts'
import { examplePolicy } from './testing-policy.ts'

const SECTIONS = '\n\n## 1. Cookies\n\nWe use cookies.\n\n## 2. Data Retention {#keep}\n\nWe keep data.\n'
const targets = (text: string) => referencesOf(examplePolicy(`# Policy\n\n${text}${SECTIONS}`)).map(({ target }) => target)

describe('references', () => {
  it.each([
    ['See the "Cookies" section.', 1],
    ["Please see the 'Cookies' section in this policy.", 1],
    ['Read the Data Retention section.', 1],
    ['More is described below under "Data Retention".', 1],
    ['See section 2.', 1],
    ['See [below](#keep).', 1],
  ])('%s', (text, count) => {
    expect(targets(text).filter((target) => target !== undefined)).toHaveLength(count)
  })

  it('lead nowhere when there is no such part', () => {
    expect(targets('See the "Refunds" section.')).toEqual([undefined])
  })

  it.each(['Under California Civil Code Section 1798.83 you may ask.', 'See section 5 of the GDPR.', 'We call this "fun".'])(
    'are none in: %s',
    (text) => {
      expect(targets(text)).toEqual([])
    },
  )
})
