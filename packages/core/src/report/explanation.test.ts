import { describe, expect, it } from 'vitest'
import { LAWS } from '../laws/index.ts'
import { RULES } from '../rules/index.ts'
import { findExplanation, suggestExplanation, toExplanationReport, toLawsReport } from './explanation.ts'
import { formatExplanation, formatLaws } from './pretty-explanation.ts'

const PLAIN = { colour: false, width: 80 }

function explained(id: string) {
  const explanation = findExplanation(id)
  if (explanation === undefined) throw new Error(`nothing is known of ${id}`)
  return { pretty: formatExplanation(explanation, PLAIN), json: toExplanationReport(explanation) }
}

describe('what can be explained', () => {
  const ids = [
    ...RULES.map(({ id }) => id),
    ...LAWS.flatMap(({ id, requirements }) => [id, ...requirements.map((requirement) => `law/${id}/${requirement.id}`)]),
  ]

  it.each(ids)('tells of %s under its own id, within the width', (id) => {
    const { pretty, json } = explained(id)
    expect(json).toMatchObject({ version: 1, id })
    const prose = pretty.split('\n').filter((line) => line.includes(' ') && !line.includes('://') && /^ {2}(- )?[A-Za-z]/.test(line))
    if (json.type === 'requirement') for (const line of prose) expect(line.length).toBeLessThanOrEqual(PLAIN.width)
  })

  it('is found with and without the prefix of law ids', () => {
    expect(explained('law/gdpr')).toEqual(explained('gdpr'))
    expect(explained('gdpr/13-2-a')).toEqual(explained('law/gdpr/13-2-a'))
  })

  it.each(['', 'law', 'law/', 'law/gdpr/13-9-z', 'structure', 'GDPR', '../etc/passwd', '__proto__'])('is not "%s"', (id) => {
    expect(findExplanation(id)).toBeUndefined()
  })
})

describe('a requirement', () => {
  it('is told with citation, link, reason, what counts, what makes it partial, and an example', () => {
    const { pretty } = explained('law/gdpr/13-2-a')
    for (const part of [
      'GDPR Art. 13(2)(a)',
      'https://eur-lex.europa.eu/',
      'Why\n',
      'What counts\n',
      'Only partial without\n',
      'Example\n',
    ]) {
      expect(pretty).toContain(part)
    }
    expect(pretty).toContain('disclosure `retention`')
  })

  it('says when it is asked for only sometimes', () => {
    expect(explained('law/gdpr/13-1-b').pretty).toContain('Asked only with\n  no `hasDpo: false` in the configuration.')
  })
})

describe('a law', () => {
  it('is told with all its requirements', () => {
    const { pretty } = explained('caloppa')
    expect(pretty).toContain('7 requirements')
    expect(pretty).toMatch(/do-not-track +Response to Do Not Track signals +Cal\. Bus/)
  })
})

describe('a law for some services only', () => {
  it('says so, of itself and of each requirement', () => {
    for (const id of ['coppa', 'law/coppa/operators']) {
      const { pretty, json } = explained(id)
      expect(pretty).toContain('Asked only with\n  `directedToChildren: true` in the configuration')
      if (json.type === 'law') expect(json.appliesWhen?.otherwise).toContain('directed to children')
    }
  })
})

describe('a rule', () => {
  it('is told with its description, messages and sources', () => {
    const { pretty } = explained('structure/no-dangling-introduction')
    expect(pretty).toContain('Finds sentences that announce a list or table which does not follow.')
    expect(pretty).toContain('This sentence announces a list, but none follows.')
    expect(pretty).toContain('GDPR Art. 12(1): https://')
  })
})

describe('a mistyped id', () => {
  it.each([
    ['law/gdpr/13-2-aa', 'law/gdpr/13-2-a'],
    ['gpdr', 'gdpr'],
    ['structure/no-dangling-intro', 'structure/no-dangling-introduction'],
    ['no-dangling-introduction', 'structure/no-dangling-introduction'],
    ['13-2-a', 'law/gdpr/13-2-a'],
  ])('%s is taken for %s', (id, meant) => {
    expect(suggestExplanation(id)).toBe(meant)
  })

  it.each(['', 'something else entirely', 'x'.repeat(10_000)])('is not taken for anything where it is like nothing', (id) => {
    expect(suggestExplanation(id)).toBeUndefined()
  })
})

describe('the list of laws', () => {
  it('names each with citation, link and number of requirements', () => {
    const { laws } = toLawsReport()
    expect(laws.map(({ id }) => id)).toEqual(LAWS.map(({ id }) => id))
    const listed = formatLaws(PLAIN)
    for (const { id, name, citation, url, requirements } of laws) {
      expect(listed).toContain(`${name} (${requirements} requirement`)
      for (const text of [id, citation, url]) expect(listed).toContain(text)
    }
  })
})
