import { describe, expect, it } from 'vitest'
import { differences, type State, toState } from './state.ts'

const USUAL: State = {
  tab: 'check',
  text: 'usual',
  format: 'markdown',
  laws: ['gdpr'],
  preset: 'recommended',
  before: '',
  after: '',
  comparedFormat: 'markdown',
  definition: '',
  renderedFormat: 'markdown',
  locale: 'en',
}

describe('state', () => {
  it('comes back from what differs', () => {
    const state: State = { ...USUAL, tab: 'write', text: '', laws: [], locale: 'de' }
    expect(differences(state, USUAL)).toEqual({ tab: 'write', text: '', laws: [], locale: 'de' })
    expect(toState(differences(state, USUAL), USUAL)).toEqual(state)
  })

  it('takes nothing from an address that it could not have written', () => {
    const said = { tab: 'admin', text: 7, format: 'pdf', laws: ['GDPR<'], preset: null, locale: 'constructor', __proto__: 1, more: true }
    expect(toState(said, USUAL)).toEqual(USUAL)
    for (const odd of [null, undefined, 'text', 3, []]) expect(toState(odd, USUAL)).toEqual(USUAL)
  })
})
