import { describe, expect, it } from 'vitest'
import { fieldFor } from '../../src/author/questions/field-for.ts'
import { type Definition, definePolicy, importPolicy, parsePolicy, questionsOf } from '../../src/index.ts'
import { LAWS } from '../../src/laws/index.ts'
import { FULL } from './full-definition.ts'

const ANSWERABLE = ['gdpr', 'uk-gdpr', 'ccpa', 'caloppa', 'shine-the-light', 'us-states', 'google-limited-use', 'app-store']

describe('questions of a definition', () => {
  it('are none where all is answered', () => {
    expect(questionsOf({ ...FULL, laws: LAWS.map(({ id }) => id) })).toEqual([])
  })

  it('name field, reason and law of what is left open', () => {
    const { retention: _retention, ...rest } = FULL
    expect(questionsOf({ ...rest, laws: ['gdpr'] })).toEqual([
      {
        path: ['retention'],
        question: 'Retention period: How long is each kind of data kept, or what decides it?',
        why: expect.stringContaining('The policy does not say how long'),
        law: 'gdpr',
        requirement: '13-2-a',
        citation: 'GDPR Art. 13(2)(a)',
        ranges: [],
      },
    ])
  })

  it.each([
    ['dataProtectionOfficer', '13-1-b'],
    ['requiredData', '13-2-e'],
    ['automatedDecisions', '13-2-f'],
    ['recipients', '13-1-e'],
    ['transfers', '13-1-f'],
    ['rights', '13-2-b-access'],
  ] as const)('ask for %s where it is left out, and not where it is denied', (field, requirement) => {
    const { [field]: _left, recipientDuties: _duties, thirdPartyMarketing: _marketing, signals: _signals, ...rest } = FULL
    const asked = questionsOf({ ...rest, laws: ['gdpr'] })
    expect(asked.map((question) => [question.path[0], question.requirement])).toContainEqual([field, requirement])
    if (field === 'rights') return
    const denied: Definition = { ...rest, [field]: false, laws: ['gdpr'] }
    expect(questionsOf(denied).map((question) => question.requirement)).not.toContain(requirement)
  })

  it('count what a section of its own answers, and what a text in place of a clause no longer does', () => {
    const { changes: _changes, ...rest } = FULL
    const text = 'If we change this policy materially, we will notify you by e-mail 30 days before the change takes effect.'
    const definition = (more: Partial<Definition>) =>
      questionsOf({ ...rest, ...more, laws: ['caloppa'] }).map(({ requirement }) => requirement)
    expect(definition({})).toEqual(['change-process'])
    expect(definition({ sections: [{ id: 'news', title: 'News about this policy', text }] })).toEqual([])
    expect(
      questionsOf({ ...FULL, clauses: { retention: { text: 'Not for long.' } }, laws: ['gdpr'] }).map(({ path }) => path[0]),
    ).toContain('retention')
  })

  it('refuse a law that does not exist', () => {
    expect(() => questionsOf({ ...FULL, laws: ['gdrp'] })).toThrow("laws[0]: There is no law 'gdrp'. Did you mean 'gdpr'?")
  })

  it.each(LAWS.filter(({ id }) => ANSWERABLE.includes(id)))('lead to a field for all that $id asks', (law) => {
    expect(law.requirements.filter((requirement) => fieldFor(law.id, requirement) === 'sections').map(({ id }) => id)).toEqual(
      // A notice in words that the law prescribes.
      law.id === 'us-states' ? ['sale-notices'] : [],
    )
  })
})

describe('questions of an import', () => {
  const questionsIn = (text: string) =>
    importPolicy(parsePolicy(text, { path: 'privacy.md' }), { laws: [] }).questions.map(({ path, ranges }) => [
      path.join('.'),
      ranges.map(({ start }) => start.line),
    ])

  it('ask who it is, and what is vague or told twice, with the places', () => {
    expect(
      questionsIn(
        '# Privacy\n\n## Retention\n\nWe keep your data as long as necessary.\n\n## Children\n\nYou must be at least 13 years old to use the service.\n\nYou must be at least 16 years old to use the service.\n',
      ),
    ).toEqual([
      ['organization.name', []],
      ['retention', [5]],
      ['children.minimumAge', [9, 11]],
    ])
  })

  it('give a definition all the same', () => {
    const { definition } = importPolicy(parsePolicy('', { path: 'privacy.md' }))
    expect(definePolicy(definition)).toEqual({ organization: { name: '[legal name]' } })
  })
})
