import { describe, expect, it } from 'vitest'
import {
  check,
  type Definition,
  factsOf,
  importPolicy,
  inspect,
  parsePolicy,
  questionsOf,
  RENDER_FORMATS,
  render,
} from '../../src/index.ts'
import { LAWS } from '../../src/laws/index.ts'
import { FULL } from './full-definition.ts'

const TODAY = '2026-03-10'
const FILES = { markdown: 'privacy.md', html: 'privacy.html', text: 'privacy.txt' } as const
const BARE: Definition = { organization: { name: 'Fernbrook Ltd' } }

describe.each(RENDER_FORMATS)('a definition that answers all, as %s', (format) => {
  const policy = parsePolicy(render(FULL, { format }), { path: FILES[format] })

  it.each(LAWS.map(({ id }) => id))('states what %s asks', (law) => {
    const { requirements } = check(policy, { laws: [law], facts: factsOf(FULL), today: TODAY })
    expect(requirements.length).toBeGreaterThan(0)
    expect(requirements.filter(({ status }) => status !== 'present' && status !== 'not-applicable')).toEqual([])
  })

  it('gives no rule anything to find', () => {
    const { findings } = check(policy, { laws: [], facts: factsOf(FULL), today: TODAY, extends: ['recommended', 'plain-language'] })
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
  })
})

const entitled = (FULL.rights ?? []).filter(({ right }) => right !== 'non-retaliation')
/** The opposite answers, and the fields that only some policies have. */
const OTHERS: Readonly<Record<string, Definition>> = {
  'sells data and asks for sensitive data': {
    ...FULL,
    sale: {
      sold: ['email address'],
      shared: ['ip address'],
      optOut: 'You can opt out of the sale and sharing of your data with the form at https://fernbrook.example/opt-out.',
      minors: false,
    },
    sensitiveData: [{ data: ['health data'], purpose: 'service provision' }],
    rights: [...entitled, { right: 'limit-sensitive' }, { right: 'non-retaliation' }],
    thirdPartyMarketing: { request: 'Send such a request by e-mail to california@fernbrook.example.' },
  },
  'uses data of a platform': {
    ...FULL,
    platformData: [
      {
        platform: 'Google',
        data: ['name', 'email address'],
        purpose: 'account management',
        limitedUse: true,
        advertising: false,
        sold: false,
        transfers: 'We transfer Google user data to others only as necessary to provide the calendar feature or to comply with the law.',
        humanAccess: 'No employee reads Google user data unless you have agreed to it for a particular message.',
      },
    ],
  },
  'decides by automated means': {
    ...FULL,
    automatedDecisions: [
      { decision: 'whether you can pay by invoice', logic: 'your earlier orders and payments', effect: 'you may have to pay in advance' },
    ],
    rights: [...entitled, { right: 'human-review' }, { right: 'non-retaliation' }],
  },
}

describe.each(Object.entries(OTHERS))('a definition of who %s', (_, definition) => {
  it('states what all laws ask', () => {
    expect(questionsOf({ ...definition, laws: LAWS.map(({ id }) => id) })).toEqual([])
  })

  it('is imported as it was', () => {
    const { laws: _laws, ...carried } = definition
    expect(importPolicy(parsePolicy(render(definition), { path: 'privacy.md' })).definition).toMatchObject({
      ...carried,
      // What is received from a platform is told as collected, too.
      collection: expect.anything(),
    })
  })
})

describe('a rendered policy', () => {
  it('needs no configuration in Markdown: its front matter declares what the definition does', () => {
    const { requirements } = check(parsePolicy(render(FULL), { path: 'privacy.md' }), { laws: ['gdpr', 'ccpa'], today: TODAY })
    expect(requirements.filter(({ status }) => status !== 'present' && status !== 'not-applicable')).toEqual([])
  })

  it('says nothing that is not declared', () => {
    expect(render(BARE, { format: 'text' })).toBe(`Privacy policy

About this policy

This privacy policy explains how Fernbrook Ltd collects and uses your personal data. “We” means Fernbrook Ltd.

Who is responsible for your data

Fernbrook Ltd is the controller of your personal data.
`)
  })

  it('has the same clause ids whatever the headings say', () => {
    const own: Definition = { ...FULL, clauses: { rights: { title: 'What you can ask of us', append: 'Ask away.' } } }
    const idsIn = (definition: Definition) => inspect(parsePolicy(render(definition), { path: 'privacy.md' })).clauses.map(({ id }) => id)
    expect(idsIn(own)).toEqual(idsIn(FULL))
    expect(idsIn(FULL)).toContain('rights')
    expect(render(own)).toContain('## What you can ask of us {#rights}')
    expect(render(own)).toContain('\n\nAsk away.\n')
    const html = inspect(parsePolicy(render(FULL, { format: 'html' }), { path: 'privacy.html' }))
    expect(html.clauses.map(({ id }) => id)).toContain('rights')
  })

  it('puts sections where they are to stand, and texts in place of clauses', () => {
    const definition: Definition = {
      ...BARE,
      contacts: [{ email: 'privacy@fernbrook.example' }],
      clauses: { about: { text: 'Words of our own.\n\n- one\n- two' } },
      sections: [
        { id: 'research', title: 'Research', text: 'We ask visitors of our shop.' },
        { id: 'summary', title: 'In short', text: 'Little.', before: 'about' },
      ],
    }
    const markdown = render(definition)
    const order = ['{#summary}', 'Words of our own.\n\n- one\n- two', '{#controller}', '{#research}', '{#contact}'].map((part) =>
      markdown.indexOf(part),
    )
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(order).not.toContain(-1)
  })

  it.each(['de', 'fr'] as const)('is in the language asked for: %s', (locale) => {
    const { organization, language } = inspect(parsePolicy(render(FULL, { locale }), { path: 'privacy.md' }))
    expect(language).toBe(locale)
    expect(organization).toBe('Fernbrook Ltd')
    expect(render({ ...FULL, locales: [locale] })).toBe(render(FULL, { locale }))
    expect(render(FULL, { locale, format: 'html' })).toContain(`<html lang="${locale}">`)
  })

  it('refuses a language it has no words in', () => {
    expect(() => render(FULL, JSON.parse('{"locale":"it"}'))).toThrow("There are no phrases in 'it'. There are in en, de, fr")
  })
})

/** What a definition could try to become. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '</p></section><img src=x onerror=alert(1)>',
  '[click](javascript:alert(1))',
  '![x](https://evil.example/x.png)',
  '<https://evil.example>',
  'https://evil.example www.evil.example',
  '# Heading {#rights}',
  '- item',
  '1. one',
  '| cell | cell |',
  '`code` **bold** _it_ ~~no~~',
  '&lt;b&gt; &#60;',
  '---',
  '\\',
  '{{ template }} $$x$$',
  '<!-- clausal-disable -->',
]

describe.each(HOSTILE)('the text %j of a definition', (hostile) => {
  const definition: Definition = {
    organization: { name: hostile },
    service: hostile,
    collection: [{ data: [hostile], source: 'third-party', from: [hostile] }],
    recipients: [{ name: hostile, category: hostile, purpose: hostile, data: [hostile] }],
    security: [hostile],
    sections: [{ id: 'own', title: hostile, text: `Own: ${hostile}\n\n- ${hostile}` }],
  }
  const shown = hostile.replace(/\s+/g, ' ')
  const innocent: Definition = JSON.parse(JSON.stringify(definition).replaceAll(JSON.stringify(hostile).slice(1, -1), 'Fern'))
  const shapeOf = (text: string, path: string) => {
    const { blocks, links, comments } = parsePolicy(text, { path })
    return { blocks: blocks.map(({ type }) => type), links: links.map(({ href }) => href), comments: comments.length }
  }

  it.each(['markdown', 'html'] as const)('stays text in %s', (format) => {
    const rendered = render(definition, { format })
    const policy = parsePolicy(rendered, { path: FILES[format] })
    expect(shapeOf(rendered, FILES[format])).toEqual(shapeOf(render(innocent, { format }), FILES[format]))
    expect(policy.prose.text.split(shown).length - 1).toBeGreaterThanOrEqual(8)
    expect(policy.problems).toEqual([])
  })
})
