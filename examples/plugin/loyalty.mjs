// A plug-in for shops with a loyalty scheme. It brings one of each: a fact to read from policies, a rule, and a law.
import { definePlugin, defineRule, toSourceSpan } from '@clausal/core'

const POINTS = /\b(?:loyalty|bonus|reward) points\b/gi
const DENIED = /\b(?:no|not|never|without)\b/i
const EXPIRY = /\bexpire\b[^.]{0,60}?\b(\d{1,3}) (day|month|year)s?\b/i

/** Statements on points: whether there are any, and when they expire. */
const points = {
  type: 'points',
  extract: (policy) =>
    policy.statements.flatMap(({ text, span }) => {
      if (text.search(POINTS) < 0) return []
      const [, count, unit] = EXPIRY.exec(text) ?? []
      return [{ span, affirmed: !DENIED.test(text), fields: count === undefined ? {} : { expiry: `${count} ${unit}s` } }]
    }),
}

/** "Points are worth money": a promise that only the terms of the scheme may make. */
export const noCashValue = defineRule({
  id: 'no-cash-value',
  description: 'Finds policies that give loyalty points a value in money.',
  recommended: 'warning',
  suggests: true,
  messages: {
    value: 'Points are given the value {value} here. What points are worth belongs into the terms of the scheme. Take it out.',
  },
  check({ policy, report }) {
    for (const { 0: words, 1: value, index } of policy.prose.text.matchAll(/ \(worth ([^()]{1,40})\)/g)) {
      const span = toSourceSpan(policy.prose, { start: index + 1, end: index + words.length })
      const whole = toSourceSpan(policy.prose, { start: index, end: index + words.length })
      report({ message: 'value', data: { value }, span, suggestions: [{ title: 'Leave it out', edits: [{ span: whole, text: '' }] }] })
    }
  },
})

/** What the association of invented shops asks of its members. */
const code = {
  id: 'code',
  name: 'Code of the Loyalty Association',
  citation: 'Loyalty Code 2026',
  url: 'https://loyalty.example/code',
  checked: { on: '2026-06-15', against: 'nothing: the association is invented' },
  requirements: [
    {
      id: 'expiry',
      citation: 'Loyalty Code 2026, section 4',
      url: 'https://loyalty.example/code#4',
      title: 'When points expire',
      explanation: 'Members cannot plan with points that end without notice.',
      severity: 'error',
      appliesWhen: { condition: { extracted: 'loyalty/points' }, otherwise: 'The policy speaks of no points.' },
      evidence: { extracted: 'loyalty/points', where: { expiry: { stated: true } } },
      missing: { lacks: 'The policy does not tell when points expire.', write: 'Give the period after which they do.' },
      example: 'Loyalty points expire after 24 months.',
    },
  ],
}

export default definePlugin({ name: 'loyalty', rules: [noCashValue], laws: [code], disclosures: [points] })
