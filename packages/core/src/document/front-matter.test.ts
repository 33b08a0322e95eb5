import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSource } from '../text/source.ts'
import { parseFrontMatter } from './front-matter.ts'

const parse = (text: string) => parseFrontMatter(createSource(text))

describe('parseFrontMatter', () => {
  it('reads YAML values and tells where each stands', () => {
    const text = '---\ntitle: "Privacy at Acme"\npolicy:\n  laws: [gdpr]\n---\n# Body'
    const { frontMatter, bodyStart, problems } = parse(text)
    expect(problems).toEqual([])
    expect(frontMatter?.values).toEqual({ title: 'Privacy at Acme', policy: { laws: ['gdpr'] } })
    const at = (key: string) => {
      const span = frontMatter?.valueSpans[key]
      return span && text.slice(span.start, span.end)
    }
    expect(at('title')).toBe('"Privacy at Acme"')
    expect(at('policy')?.trim()).toBe('laws: [gdpr]')
    expect(text.slice(bodyStart).trim()).toBe('# Body')
    expect(frontMatter && text.slice(frontMatter.span.start, frontMatter.span.end)).toMatch(/^---\n[\s\S]*---$/)
  })

  it.each(['\uFEFF---\ntitle: A\n---\nB', '---\r\ntitle: A\r\n---\r\nB', '---\rtitle: A\r---\rB', '---  \ntitle: A\n...\nB'])(
    'accepts %j',
    (text) => {
      const { frontMatter, bodyStart } = parse(text)
      expect(frontMatter?.values).toEqual({ title: 'A' })
      expect(text.slice(bodyStart).trim()).toBe('B')
    },
  )

  it.each(['', '# Title\n---\na: b\n---', '---\na: b', ' ---\na: b\n---', '----\na: b\n----', '---\nWe keep logs.\n\n---\nMore.'])(
    'finds none in %j',
    (text) => {
      expect(parse(text)).toEqual({ problems: [], bodyStart: 0 })
    },
  )

  it('reports broken YAML in one line at its place and keeps no values', () => {
    const text = '---\ntitle: ok\nlaws: [gdpr\n---\nBody'
    const { frontMatter, problems, bodyStart } = parse(text)
    expect(frontMatter?.values).toEqual({})
    expect(problems).toHaveLength(1)
    expect(problems[0]?.type).toBe('front-matter')
    expect(problems[0]?.detail).not.toMatch(/\n/)
    expect(problems[0]?.span.start).toBeGreaterThan(text.indexOf('laws'))
    expect(problems[0]?.span.end).toBeLessThanOrEqual(bodyStart)
  })

  it('tolerates what is no mapping', () => {
    expect(parse('---\n- a\n- b\n---\n').frontMatter?.values).toEqual({})
    expect(parse('---\n---\nB').frontMatter?.values).toEqual({})
  })

  it('skips TOML', () => {
    const text = '+++\ntitle = "A"\n+++\nBody'
    const { frontMatter, bodyStart } = parse(text)
    expect(frontMatter).toBeUndefined()
    expect(text.slice(bodyStart).trim()).toBe('Body')
  })

  it('keeps keys such as __proto__ from touching anything', () => {
    const { frontMatter } = parse('---\n__proto__:\n  polluted: true\nconstructor: x\n---\n')
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    expect(Object.getPrototypeOf(frontMatter?.values)).toBe(Object.prototype)
    expect(frontMatter?.values['constructor']).toBe('x')
  })

  it('refuses aliases that multiply and nesting without end', () => {
    const levels = Array.from({ length: 12 }, (_, level) => `k${level + 1}: &k${level + 1} [${`*k${level}, `.repeat(9)}*k${level}]`)
    const bomb = parse(`---\nk0: &k0 lol\n${levels.join('\n')}\n---\n`)
    expect(bomb.problems).toHaveLength(1)
    expect(bomb.frontMatter?.values).toEqual({})
    expect(parse(`---\na: ${'['.repeat(40_000)}\n---\n`).problems).toHaveLength(1)
    expect(parse(`---\n${'- '.repeat(20_000)}\n---\n`).bodyStart).toBeGreaterThan(0)
    expect(parse(`---\n${'a: b\n'.repeat(40_000)}---\n`).problems).toHaveLength(1)
  })

  it('never throws, and its spans lie inside', () => {
    const yaml = fc
      .array(
        fc.constantFrom('a', ': ', '\n', '- ', '[', ']', '{', '}', '&a ', '*a', '"', "'", '|', '>', '#', '!!int ', '\t', '<<: ', '? ', '%'),
        { maxLength: 30 },
      )
      .map((parts) => `---\n${parts.join('')}\n---\nbody`)
    fc.assert(
      fc.property(fc.oneof(yaml, fc.string({ unit: 'binary' })), (text) => {
        const { frontMatter, problems, bodyStart } = parse(text)
        expect(bodyStart).toBeLessThanOrEqual(text.length)
        for (const { start, end } of [...problems.map(({ span }) => span), ...Object.values(frontMatter?.valueSpans ?? {})]) {
          expect(start).toBeLessThanOrEqual(end)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 400 },
    )
  })
})
