import { describe, expect, it } from 'vitest'
import { tokenize } from '../phrases/tokens.ts'
import { assertionAt, scopeOf } from './assertion.ts'

/** What a sentence says of its word in [brackets]. */
function said(marked: string, names: readonly string[] = []) {
  const text = marked.replace(/[[\]]/g, '')
  const tokens = tokenize(text)
  const word = tokens.starts.indexOf(marked.indexOf('['))
  const { exception, condition, ...rest } = assertionAt(tokens, scopeOf(tokens, 0, tokens.words.length), word, new Set(names))
  const words = (range: { from: number; to: number } | undefined) =>
    range === undefined ? undefined : text.slice(tokens.starts[range.from], tokens.ends[range.to - 1])
  return { ...rest, exception: words(exception), condition: words(condition) }
}

describe('negation', () => {
  it.each([
    'We do not [sell] your data.',
    "We don't [sell] your data.",
    'We never [sell] your data.',
    'We neither rent nor [sell] your data.',
    'We neither [rent] nor sell your data.',
    'We will not rent, trade or [sell] your data.',
    'We [collect] no health data.',
    'No payment data is [stored] on our servers.',
    'Under no circumstances will we [sell] your data.',
    'We help you without [collecting] any data.',
    'We no longer [share] data with advertisers.',
    'Our partners are prohibited from [selling] your data.',
    'We do not, except as described here, [share] your data.',
    'At no time do we [ask] for your password.',
    'Nothing is [transferred] to other countries.',
    'No advertiser [receives] your address.',
    'No third party may [use] what you write.',
    'We keep your photos private, and no partner of ours [sees] them.',
    'None of our partners [receive] your address.',
    'None of the photos we keep are [sold].',
    'Nothing you tell us is ever [sold].',
  ])('%s', (sentence) => {
    expect(said(sentence).affirmed).toBe(false)
  })

  it.each([
    'We not only [collect] your name but also your address.',
    'No doubt we [share] data with advertisers.',
    'No photo we [keep] leaves our servers.',
    'None of what is [collected] leaves our servers.',
    'No, advertisers [receive] your address.',
    'We [collect] data, including but not limited to your name.',
    'We do not sell your data, but we [share] it with partners.',
    'We do not sell your data. We [share] it.',
    'We do not store card numbers and may [share] your name.',
    'We cannot guarantee security, and we [encrypt] your data.',
    'Whether or not you register, we [collect] your address.',
  ])('is none in: %s', (sentence) => {
    expect(said(sentence).affirmed).toBe(true)
  })
})

describe('the actor', () => {
  it.each([
    ['We [collect] your name.', 'organization'],
    ['We may also automatically [collect] your name.', 'organization'],
    ['The app [collects] your location.', 'organization'],
    ['Hollowpine [collects] your location.', 'organization'],
    ['You may [collect] stamps.', 'reader'],
    ['Our service providers may [collect] your name.', 'other'],
    ['We work with partners who [collect] your name.', 'other'],
    ['We and our partners [collect] your name.', 'organization'],
    ['Your name is [collected] by our payment provider.', 'other'],
    ['Your name is [collected] by us.', 'organization'],
    ['Your name may be [collected].', 'unspecified'],
    ['We ask you to [provide] your name.', 'reader'],
  ])('%s', (sentence, actor) => {
    expect(said(sentence, ['hollowpine']).actor).toBe(actor)
  })
})

describe('conditions and exceptions', () => {
  it('are part of what is said', () => {
    expect(said('We do not [sell] your data, except as described below.')).toMatchObject({
      affirmed: false,
      exception: 'except as described below',
    })
    expect(said('We do not [share] it unless you agree.').exception).toBe('unless you agree')
    expect(said('If you register, we [collect] your name.')).toMatchObject({ place: 'main', condition: 'If you register' })
    expect(said('We may, where required by law, [disclose] it.')).toMatchObject({ place: 'main', condition: 'where required by law' })
  })

  it('assert nothing themselves', () => {
    expect(said('If we [sell] our business, you will hear of it.').place).toBe('condition')
    expect(said('We do not share it unless we [sell] our business.').place).toBe('exception')
  })

  it('leave "countries other than your own" alone', () => {
    expect(said('We [store] data in countries other than your own.').exception).toBeUndefined()
  })

  it('end where the main clause begins, with or without a comma', () => {
    expect(said('If you do not log in for a year your account will be [deleted].')).toMatchObject({
      affirmed: true,
      place: 'main',
      condition: 'If you do not log in for a year',
    })
    expect(said('When you order we [ask] for your address.')).toMatchObject({ place: 'main', condition: 'When you order' })
    expect(said('Only if you agree will we [publish] your picture.').condition).toBe('if you agree')
    expect(said('We [record] calls, but only where you agree.').condition).toBe('but only where you agree')
    expect(said('However, if you order, we [store] your address.').condition).toBe('if you order')
    expect(said('We want to tell you that whenever you order, we [store] your address.').place).toBe('main')
  })
})

describe('a relative clause', () => {
  it('ends before the verb of the sentence', () => {
    expect(said('Sites that we link to may [collect] your data.')).toMatchObject({ actor: 'other', place: 'main' })
    expect(said('Information that you provide may be [shared] with partners.').place).toBe('main')
    expect(said('Partners that we may [pay] are named here.').place).toBe('relative')
  })
})

describe('an imperative', () => {
  it.each([
    ['[Keep] your receipt.', true],
    ['Please do not [share] your password.', true],
    ['We [keep] your receipt.', undefined],
    ['[Use] of the data is limited.', undefined],
  ])('%s', (sentence, imperative) => {
    expect(said(sentence).imperative).toBe(imperative)
  })
})
