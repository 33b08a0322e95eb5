import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../parse-policy.ts'
import { type ReviewInput, review } from '../review.ts'
import { editedVersions, VERSIONS } from '../rules/sample-versions.ts'
import type { PolicyReview, PromiseType } from './review.ts'

type Config = Exclude<ReviewInput['config'], undefined | ((path: string) => unknown)>

const TARN = `# Privacy policy of Tarn Maps

Last updated: 3 May 2026

## Who we are

Tarn Maps Ltd., 4 Quay Street, Leith, runs this service. Write to privacy@tarn.example.

## Data we collect

We collect your name and your e-mail address.

## How long we keep it

We keep your account data for 30 days after you close the account.

## Your rights

You have the right to access your data. You have the right to have your data erased.

## Changes to this policy

We will notify you by e-mail at least 30 days before a material change to this policy takes effect.
`

const CONFIG: Config = { laws: [], today: '2026-06-15' }

function reviewed(before: string, after: string, config: Config = CONFIG): PolicyReview | undefined {
  return review({ before: parsePolicy(before, { path: 'privacy.md' }), after: parsePolicy(after, { path: 'privacy.md' }), config })
    .policies[0]
}

const edited = (...edits: readonly (readonly [string, string])[]) => edits.reduce((text, [from, to]) => text.replace(from, to), TARN)
const promisesOf = (after: string, before = TARN, config = CONFIG): PromiseType[] =>
  reviewed(before, after, config)?.promises.map(({ type }) => type) ?? []
const promiseOf = (type: PromiseType, after: string, before = TARN, config = CONFIG) =>
  reviewed(before, after, config)?.promises.find((promise) => promise.type === type)

const LONGER = ['for 30 days after', 'for 90 days after'] as const
const SMALL = ['runs this service.', 'runs this service. Our maps show lakes and hills.'] as const
const DATED = ['3 May 2026', '15 June 2026'] as const

describe('a review', () => {
  it('leaves out a policy that did not change', () => {
    expect(review({ before: parsePolicy(TARN), after: parsePolicy(TARN), config: CONFIG })).toMatchObject({
      policies: [],
      summary: { policies: 0 },
    })
  })

  it('says what a change means, and what the policy promised for it', () => {
    const told = reviewed(TARN, edited(LONGER, DATED))
    expect(told).toMatchObject({ path: 'privacy.md', status: 'changed', fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) })
    expect(told?.diff.materiality.material).toBe(1)
    expect(told?.promises).toMatchObject([
      {
        type: 'notice-promised',
        state: 'due',
        notBefore: '2026-07-15',
        quote: 'We will notify you by e-mail at least 30 days before a material change to this policy takes effect.',
      },
    ])
  })

  it('calls out nothing where the text reads the same', () => {
    expect(promisesOf(edited(['and your e-mail address.\n', 'and  your e-mail\naddress.\n']))).toEqual([])
    expect(promisesOf(edited(['collect your name', 'colect your name']))).toEqual([])
  })

  it('calls out nothing where only the date moves on', () => {
    expect(promisesOf(edited(DATED))).toEqual([])
  })

  it('keeps the order of paths and tells added, removed and renamed policies', () => {
    const policy = (path: string, text = TARN) => parsePolicy(text, { path })
    const { policies, summary } = review({
      before: [policy('legal/old.md'), policy('c.md'), policy('same.md')],
      after: [policy('same.md'), policy('legal/new.md', edited(LONGER)), policy('a.md')],
      renames: { 'legal/new.md': 'legal/old.md' },
      config: CONFIG,
    })
    expect(policies.map(({ path, status, pathBefore }) => [path, status, pathBefore])).toEqual([
      ['a.md', 'added', undefined],
      ['c.md', 'removed', undefined],
      ['legal/new.md', 'changed', 'legal/old.md'],
    ])
    expect(summary.policies).toBe(3)
    expect(policies[0]?.promises).toEqual([])
    expect(policies[1]?.promises.map(({ type }) => type)).toEqual(['notice-promised'])
  })
})

describe('requirements', () => {
  const GDPR: Config = { laws: ['gdpr'], today: '2026-06-15' }
  const ids = (list: readonly { readonly id: string }[] | undefined) => list?.map(({ id }) => id)

  it('are lost with the words that answered them, and gained with those that do', () => {
    const without = edited([' You have the right to have your data erased.', ''])
    const lost = reviewed(TARN, without, GDPR)?.requirements.lost
    expect(ids(lost)).toEqual(['13-2-b-erasure'])
    expect(lost).toMatchObject([{ before: 'present', after: 'missing', evidenceIn: 'before', evidence: [{ start: { line: 19 } }] }])
    expect(ids(reviewed(without, TARN, GDPR)?.requirements.gained)).toEqual(['13-2-b-erasure'])
  })

  it('that were open before stay open and are not lost', () => {
    const told = reviewed(TARN, edited(LONGER), GDPR)
    expect(told?.requirements).toEqual({ gained: [], lost: [] })
    expect(ids(told?.stillOpen)).toContain('13-2-d')
  })

  it('of a removed clause are told with it', () => {
    const without = edited(['## How long we keep it\n\nWe keep your account data for 30 days after you close the account.\n\n', ''])
    expect(promiseOf('required-clause-removed', without, TARN, GDPR)).toMatchObject({
      message: expect.stringMatching(/^The clause "How long we keep it" is gone, .*Art\. 13\(2\)\(a\)/),
      quote: 'We keep your account data for 30 days after you close the account.',
    })
  })
})

describe('findings', () => {
  const LINKED = `${TARN}\nSee http://tarn.example/help for more.\n`
  const rulesOf = (list: readonly { readonly rule: string }[] | undefined) => list?.map(({ rule }) => rule)

  it('are new or fixed, not merely on other lines or in another clause', () => {
    expect(reviewed(LINKED, LINKED.replace('## Who we are', 'We draw maps.\n\n## Who we are'))?.findings).toEqual({ new: [], fixed: [] })
    expect(reviewed(LINKED, LINKED.replace('## Changes to this policy', '## How we change this'))?.findings).toEqual({ new: [], fixed: [] })
    expect(rulesOf(reviewed(TARN, LINKED)?.findings.new)).toEqual(['structure/no-insecure-link'])
    expect(rulesOf(reviewed(LINKED, TARN)?.findings.fixed)).toEqual(['structure/no-insecure-link'])
  })

  it('stay the same in a statement that is reworded around them', () => {
    const reworded = LINKED.replace('See http://tarn.example/help for more.', 'See http://tarn.example/faq for more answers.')
    expect(reviewed(LINKED, reworded)?.findings).toEqual({ new: [], fixed: [] })
  })

  it('are new where a second one joins the first', () => {
    const second = `${LINKED}\nSee http://tarn.example/help for more.\n`
    expect(rulesOf(reviewed(LINKED, second)?.findings.new)).toContain('structure/no-insecure-link')
  })
})

describe('"last updated"', () => {
  it('has to change with the words', () => {
    expect(promiseOf('last-updated-not-changed', edited(LONGER))).toMatchObject({
      state: 'broken',
      quote: 'Last updated: 3 May 2026',
      range: { start: { line: 3 } },
    })
  })

  it('has not to move back, even where nothing else changes', () => {
    expect(promisesOf(edited(['3 May 2026', '3 April 2026']))).toEqual(['last-updated-moved-back'])
  })

  it.each([
    ['15 July 2027', ['last-updated-implausible']],
    ['16 July 2026', []],
    ['4 May 2026', ['last-updated-implausible']],
  ] as const)('set to %s, with the change landing on 15 June 2026, gives %j', (date, expected) => {
    expect(promisesOf(edited(['3 May 2026', date]))).toEqual(expected)
  })

  it('may lie as far off as the settings allow', () => {
    const after = edited(['3 May 2026', '4 May 2026'])
    expect(promisesOf(after, TARN, { ...CONFIG, review: { toleranceDays: 60 } })).toEqual([])
    expect(promisesOf(after, TARN, { ...CONFIG, review: { mergeDate: '2026-05-05' } })).toEqual([])
  })

  it('is read from front matter, too', () => {
    const dated = `---\nlastUpdated: 2026-05-03\n---\n${edited(['Last updated: 3 May 2026\n\n', ''])}`
    expect(promisesOf(dated.replace(...LONGER), dated)).toContain('last-updated-not-changed')
    expect(promisesOf(dated.replace(...LONGER).replace('2026-05-03', '2026-06-15'), dated)).not.toContain('last-updated-not-changed')
  })

  it('must not vanish', () => {
    expect(promisesOf(edited(['Last updated: 3 May 2026\n\n', ''], LONGER))).toContain('date-removed')
  })
})

describe('the effective date', () => {
  const BASE = edited(['Last updated: 3 May 2026', 'Effective date: 3 May 2026'])
  const withDate = (date: string) => BASE.replace('3 May 2026', date).replace(...LONGER)

  it('has to leave the time that the policy promises', () => {
    expect(promiseOf('notice-period-too-short', withDate('1 July 2026'), BASE)).toMatchObject({
      state: 'broken',
      notBefore: '2026-07-15',
      message: expect.stringContaining("30 days' notice of a material change, and this one takes effect on 2026-07-01"),
      range: { start: { line: 3 } },
    })
    expect(promisesOf(withDate('15 July 2026'), BASE)).toEqual(['notice-promised'])
  })

  it('has to change where there is no other date', () => {
    const silent = BASE.replace(/We will notify .*/, '')
    expect(promisesOf(silent.replace(...LONGER), silent)).toEqual(['effective-date-not-changed'])
    expect(promisesOf(withDate('3 May 2026'), BASE)).toEqual(['notice-period-too-short', 'notice-promised'])
  })

  it('has not to move back', () => {
    expect(promisesOf(withDate('3 May 2025'), BASE)).toContain('effective-date-moved-back')
  })

  it('leaves more time for a weightier change where the policy says so', () => {
    const base = BASE.replace(
      'We will notify you by e-mail at least 30 days before a material change to this policy takes effect.',
      'We will post changes to this policy seven days before they take effect. We will post substantial changes to this policy thirty days before they take effect.',
    )
    const landing = (edit: readonly [string, string]) =>
      promiseOf('notice-period-too-short', base.replace('3 May 2026', '16 June 2026').replace(...edit), base)?.notBefore
    expect(landing(LONGER)).toBe('2026-07-15')
    expect(landing(SMALL)).toBe('2026-06-22')
  })
})

describe('what is promised for changes', () => {
  const withPromise = (promise: string) =>
    edited(['We will notify you by e-mail at least 30 days before a material change to this policy takes effect.', promise])
  const due = (promise: string, edit: readonly [string, string] = LONGER) =>
    promisesOf(
      withPromise(promise)
        .replace(...edit)
        .replace(...DATED),
      withPromise(promise),
    )

  it.each([
    ['If we make material changes to this policy, we will ask for your consent.', ['consent-promised']],
    ['If we change this policy, we will notify you in the app.', ['notice-promised']],
    ['We will notify you of changes to this policy by posting the new version on this page.', []],
    ['We may notify you by e-mail when we change this policy.', []],
    ['We will publish changes to this policy 14 days before they take effect.', ['notice-period']],
    ['We may change this policy without notice.', []],
    ['We will publish changes to this policy 999999999 years before they take effect.', []],
  ] as const)('by "%s" gives %j', (promise, expected) => {
    expect(due(promise)).toEqual(expected)
  })

  it('is told once where one sentence says that and the next one how', () => {
    expect(due('If we make material changes to this policy, we will notify you. We will send an e-mail about such changes.')).toEqual([
      'notice-promised',
    ])
  })

  it('for material changes only is not due for others', () => {
    expect(due('If we make material changes to this policy, we will ask for your consent.', SMALL)).toEqual([])
  })
})

describe('a right', () => {
  it('that was promised and is gone is called out, once', () => {
    const without = edited([' You have the right to have your data erased.', ''], DATED)
    expect(promiseOf('right-withdrawn', without)).toMatchObject({ state: 'broken', quote: 'You have the right to have your data erased.' })
    expect(promisesOf(without, TARN, { ...CONFIG, laws: ['gdpr'] })).not.toContain('right-withdrawn')
  })
})

describe('a translation', () => {
  const GERMAN = `# Datenschutz bei Tarn Maps\n\nZuletzt aktualisiert: 3. Mai 2026\n\n${'Wir erheben Ihren Namen und Ihre E-Mail-Adresse, und wir löschen sie nicht vor der Kündigung, die Sie uns mit der Post oder auf dem Weg über die Seite schicken. '.repeat(2)}\n`
  const policies = (english: string, german: string, path = 'privacy.de.md') => [
    parsePolicy(english, { path: 'privacy.md' }),
    parsePolicy(german, { path }),
  ]
  const told = (german: string, path?: string) =>
    review({ before: policies(TARN, GERMAN, path), after: policies(edited(LONGER), german, path), config: CONFIG })
      .policies.find((policy) => policy.path === 'privacy.md')
      ?.promises.find(({ type }) => type === 'translation-left-behind')

  it.each(['privacy.de.md', 'de/privacy.md', 'privacy-de.md'])('%s must not be left behind', (path) => {
    expect(told(GERMAN, path)?.message).toContain(path)
  })

  it('that changes as well keeps up; a new date alone is not enough', () => {
    expect(told(GERMAN.replace('Ihren Namen', 'Ihren Vornamen'))).toBeUndefined()
    expect(told(GERMAN.replace('3. Mai', '15. Juni'))).toBeDefined()
  })

  it('is another language, not another policy', () => {
    expect(told(GERMAN, 'cookies.de.md')).toBeUndefined()
    expect(told(TARN, 'privacy.uk.md')).toBeUndefined()
  })
})

describe('a clause', () => {
  const pairOf = (english: string, german: string) => [
    parsePolicy(english, { path: 'privacy.md' }),
    parsePolicy(german, { path: 'privacy.de.md' }),
  ]
  const toldOf = (english: string, german: string) =>
    review({
      before: pairOf(VERSIONS['privacy.md'] ?? '', VERSIONS['privacy.de.md'] ?? ''),
      after: pairOf(english, german),
      config: CONFIG,
    })
      .policies.find(({ path }) => path === 'privacy.md')
      ?.promises.filter(({ type }) => type === 'translation-left-behind')
      .map(({ message, range }) => [message, range?.start.line])
  const english = editedVersions('privacy.md', 'for eight years', 'for ten years')['privacy.md'] ?? ''
  const german = (from: string, to: string) => editedVersions('privacy.de.md', from, to)['privacy.de.md'] ?? ''

  it('that changes in one language only is named with its counterpart', () => {
    expect(toldOf(english, german('Schreiben Sie an', 'Wenden Sie sich an'))).toEqual([
      [
        'The clause "How long we keep it" changes, and its counterpart "Wie lange wir sie speichern" (privacy.de.md, line 13) stays as before. Readers of another language would be promised something else. Change it in the same way.',
        13,
      ],
    ])
  })

  it('that changes in both is not', () => {
    expect(toldOf(english, german('acht Jahre', 'zehn Jahre'))).toEqual([])
  })
})

describe('a record of changes', () => {
  const RECORD = '\n## Revision history\n\n- 3 May 2026: first version.\n'
  const BASE = `${TARN}${RECORD}`
  const changed = BASE.replace(...LONGER)

  it('gets an entry for each change', () => {
    expect(promiseOf('changelog-entry-missing', changed, BASE)).toMatchObject({
      quote: '3 May 2026: first version.',
      range: { start: { line: 25 } },
    })
    expect(promisesOf(`${changed}- 15 June 2026: longer retention.\n`, BASE)).not.toContain('changelog-entry-missing')
  })

  it('may be mended without other dates', () => {
    expect(promisesOf(BASE.replace('first version', 'the first version of this policy'), BASE)).toEqual([])
  })
})

describe('the fingerprint of the material changes', () => {
  const fingerprint = (after: string, before = TARN) => reviewed(before, after)?.fingerprint

  it('stays through a rebase and goes with an amendment', () => {
    const news = ['# Privacy policy of Tarn Maps\n', '# Privacy policy of Tarn Maps\n\nWelcome to our maps.\n'] as const
    expect(fingerprint(edited(LONGER, news), edited(news))).toBe(fingerprint(edited(LONGER)))
    expect(fingerprint(edited(['for 30 days after', 'for 91 days after']))).not.toBe(fingerprint(edited(LONGER)))
    expect(fingerprint(edited(['collect your name', 'colect your name']))).toBeNull()
  })
})
