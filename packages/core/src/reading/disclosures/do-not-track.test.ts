import { describe, expect, it } from 'vitest'
import { disclosuresIn } from '../testing-policy.ts'

const signals = (text: string) => disclosuresIn('do-not-track', text).map(({ signal, honoured }) => `${signal} ${honoured}`)

describe('do-not-track', () => {
  it.each([
    ['We do not respond to Do Not Track signals.', ['dnt false']],
    ['Our website honors Do Not Track signals.', ['dnt true']],
    ['We treat the Global Privacy Control as an opt-out request.', ['gpc true']],
    ['Some browsers send a Do Not Track signal. We do not react to such signals.', ['dnt false']],
    ['Do Not Track settings are respected everywhere.', ['dnt true']],
    ['Do Not Track settings are not respected here.', ['dnt false']],
    ['Your browser may offer a Do Not Track setting.', []],
  ])('%s', (text, expected) => {
    expect(signals(text)).toEqual(expected)
  })
})
