import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change, PolicyDiff, Shift } from '../../diff/change.ts'
import { diffPolicies } from '../../diff/diff-policies.ts'
import type { RedlineLine } from '../../diff/redline/redline.ts'
import { parsePolicy } from '../../parse-policy.ts'
import { formatDiff, formatHtmlDiff, formatMarkdownDiff } from './index.ts'

const place = (line: number) => ({ offset: 0, line, column: 1 })
const lines = (first: number, last: number) => ({ start: place(first), end: place(last + 1) })

const SHIFT: Shift = {
  type: 'retention',
  before: '30 days',
  after: '90 days',
  direction: 'organization',
  message: 'Account data is kept for 90 days instead of 30.',
}

const REWORDED: RedlineLine = {
  type: 'changed',
  part: 'sentence',
  runs: [
    { type: 'same', text: 'We keep account data for ' },
    { type: 'removed', text: '30' },
    { type: 'added', text: '90' },
    { type: 'same', text: ' days.' },
  ],
}

const retention = (more: Partial<Change> = {}): Change => ({
  operations: ['modified'],
  before: [{ id: 'retention', heading: 'How long', range: lines(4, 6) }],
  after: [{ id: 'retention', heading: 'How long', range: lines(7, 9) }],
  kinds: [{ kind: 'retention', confidence: 0.9 }],
  materiality: 'material',
  direction: 'organization',
  shifts: [SHIFT],
  reasons: [{ row: 'retention-longer', materiality: 'material', text: 'Data is kept for longer.' }],
  redline: [{ type: 'same', part: 'sentence', runs: [{ type: 'same', text: 'Nothing happens here.' }] }, REWORDED],
  fingerprint: '0123456789abcdef',
  ...more,
})

const editorial = (heading: string): Change =>
  retention({
    before: [{ id: 'a', heading, range: lines(1, 2) }],
    after: [{ id: 'a', heading, range: lines(1, 2) }],
    materiality: 'editorial',
    direction: 'neutral',
    shifts: [],
    reasons: [{ row: 'formatting', materiality: 'editorial', text: 'It looks different and reads the same.' }],
    redline: [{ ...REWORDED, type: 'formatting' }],
  })

const diffOf = (...changes: readonly Change[]): PolicyDiff => ({
  changes,
  summary: {
    materiality: {
      material: changes.filter(({ materiality }) => materiality === 'material').length,
      minor: changes.filter(({ materiality }) => materiality === 'minor').length,
      editorial: changes.filter(({ materiality }) => materiality === 'editorial').length,
    },
    operations: { added: 0, removed: 0, modified: changes.length, moved: 0, renamed: 0, split: 0, merged: 0 },
    direction: 'organization',
    highlights: changes.flatMap(({ shifts }) => shifts.map(({ message }) => message)),
  },
})

const named = (diff: PolicyDiff) => ({ before: 'old.md', after: 'new.md', diff })
const pretty = (diff: PolicyDiff, options = {}) => formatDiff(named(diff), { colour: false, width: 60, verbose: false, ...options })

describe('a diff at a terminal', () => {
  it('tells a change with its place, its meaning and its words', () => {
    expect(pretty(diffOf(editorial('Who we are'), retention()))).toBe(
      [
        'old.md → new.md',
        '',
        '1 material and 1 editorial changes; for the reader: worse',
        '- Account data is kept for 90 days instead of 30.',
        '',
        'MATERIAL',
        '',
        'modified: How long',
        '  lines 4–6 → 7–9; retention',
        '  ▼ worse  retention: 30 days → 90 days',
        '    Account data is kept for 90 days instead of 30.',
        '  why: Data is kept for longer.',
        '    ~ We keep account data for [-30-]{+90+} days.',
        '',
        '1 editorial change is not shown; it reads the same. --verbose lists it.',
        '',
      ].join('\n'),
    )
  })

  it('tells removed from added words by colour and line where there is colour', () => {
    const out = pretty(diffOf(retention()), { colour: true })
    expect(out).toContain('\u001b[31m\u001b[9m30\u001b[29m\u001b[39m\u001b[32m\u001b[4m90\u001b[24m\u001b[39m days.')
    expect(out).not.toContain('[-30-]')
  })

  it('lists editorial changes, one to a line, with --verbose', () => {
    expect(pretty(diffOf(editorial('Who we are')), { verbose: true, width: 100 })).toContain(
      '≈ modified: Who we are (lines 1–2). It looks different and reads the same.',
    )
  })

  it('keeps to the width and counts what is too much', () => {
    const long: RedlineLine = { type: 'added', part: 'sentence', runs: [{ type: 'added', text: 'many words '.repeat(40).trim() }] }
    const out = pretty(diffOf(retention({ redline: Array.from({ length: 15 }, () => long) })))
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60)
    expect(out).toContain('… 3 more; --verbose shows all')
  })

  it('says where a sentence came from', () => {
    const moved: RedlineLine = { ...REWORDED, type: 'moved-in', counterpart: 'sharing' }
    expect(pretty(diffOf(retention({ redline: [moved] })))).toContain('(moved here from “sharing”)')
    expect(pretty(diffOf(retention({ redline: [{ ...moved, counterpart: 'retention' }] })))).toContain('(moved within the clause)')
  })

  it('obeys no steering character of a policy', () => {
    const hostile = { ...REWORDED, runs: [{ type: 'added' as const, text: 'a\u001b[2Jb\u202ec' }] }
    const out = pretty(diffOf(retention({ redline: [hostile], shifts: [{ ...SHIFT, after: '\u0007', message: '\u001b]0;x' }] })))
    for (const character of ['\u001b', '\u202e', '\u0007']) expect(out).not.toContain(character)
  })

  it('says so where nothing changed', () => {
    expect(pretty(diffOf())).toBe('old.md → new.md\n\nNo clause changed: both versions read and look the same.\n')
  })
})

describe('a diff as Markdown', () => {
  it('has the counts, the sentences, a table of shifts and the wording behind a fold', () => {
    expect(formatMarkdownDiff(named(diffOf(retention())))).toBe(
      [
        '### What changed from `old.md` to `new.md`',
        '',
        '**1 material change; for the reader: worse**',
        '',
        '- Account data is kept for 90 days instead of 30.',
        '',
        '| What | Before | After | For the reader | Clause |',
        '| --- | --- | --- | --- | --- |',
        '| retention | 30 days | 90 days | ▼ worse | How long |',
        '',
        '#### Material',
        '',
        '**▼ How long** (modified; lines 4–6 → 7–9; retention)',
        '',
        '- Account data is kept for 90 days instead of 30.',
        '- Data is kept for longer.',
        '',
        '<details><summary>Wording</summary>',
        '',
        '- We keep account data for <del>30</del><ins>90</ins> days.',
        '',
        '</details>',
        '',
      ].join('\n'),
    )
  })

  it('keeps to a length, leaving out the wording first, then what matters least', () => {
    const diff = diffOf(...Array.from({ length: 30 }, () => retention()), ...Array.from({ length: 30 }, () => editorial('Who we are')))
    const whole = formatMarkdownDiff(named(diff))
    for (const maxLength of [whole.length, 4000, 1500, 400]) {
      const out = formatMarkdownDiff(named(diff), { maxLength })
      expect(out.length).toBeLessThanOrEqual(maxLength)
      expect(out).toContain('30 material and 30 editorial changes')
    }
    expect(formatMarkdownDiff(named(diff), { maxLength: 4000 })).toMatch(/_\d+ more parts do not fit here\._\n$/)
  })

  it('makes no markup, mention or link of the text of a policy', () => {
    const text = '<img src=x onerror=alert(1)> @legal #12 | `code` [a](http://a.example) **bold**\n</details>'
    const out = formatMarkdownDiff(
      named(
        diffOf(
          retention({
            after: [{ id: 'x', heading: text, range: lines(1, 1) }],
            shifts: [{ ...SHIFT, before: text, after: text, message: text }],
            redline: [{ ...REWORDED, runs: [{ type: 'added', text }] }],
          }),
        ),
      ),
    )
    expect(out).not.toMatch(/<img|@legal|#12|http:\/\/|[^\\]\*\*bold|[^\\]\[a|[^\\]`code/)
    expect(out.match(/<\/details>/g)).toHaveLength(1)
  })
})

describe('a diff as a page', () => {
  const page = formatHtmlDiff(named(diffOf(editorial('Who we are'), retention())))

  it('runs and loads nothing', () => {
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`)
    expect(page).not.toMatch(/<script|<link|<img|\ssrc=|@import|url\(/)
  })

  it('leads to every change, the weightiest first, with counts', () => {
    expect(page).toMatch(/Material \(1\).*href="#change-1">How long.*Editorial \(1\).*href="#change-2">Who we are/s)
    expect(page).toMatch(/<article id="change-1".*<article id="change-2"/s)
  })

  it('tells removed and added words to those who hear them', () => {
    expect(page).toContain('<del><span class="unseen">[removed: </span>30<span class="unseen">]</span></del>')
    expect(page).toContain('<ins><span class="unseen">[added: </span>90<span class="unseen">]</span></ins>')
  })

  it('holds several policies, each with its own place, its changes numbered on', () => {
    const several = formatHtmlDiff(
      { before: 'a.md', after: 'a.md', diff: diffOf(retention()) },
      { before: 'b.md', after: 'c.md', diff: diffOf(retention(), editorial('Who we are')) },
    )
    expect(several).toContain('<h1>2 policies</h1>')
    expect(several).toContain('<div class="policy" id="policy-1-top"><h2>a.md</h2>')
    expect(several).toContain('<div class="policy" id="policy-2-top"><h2>b.md → c.md</h2>')
    const ids = [...several.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, target] of several.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
  })

  it('folds long stretches without a change', () => {
    const same: RedlineLine = { type: 'same', part: 'sentence', runs: [{ type: 'same', text: 'As before.' }] }
    const folded = formatHtmlDiff(named(diffOf(retention({ redline: [...Array.from({ length: 9 }, () => same), REWORDED] }))))
    expect(folded).toContain('<summary>8 unchanged lines</summary>')
  })

  it('holds no tag or attribute that a policy brings, whatever its text', () => {
    const skeleton = (markup: string) => markup.replace(/>[^<]*</g, '><')
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        "' autofocus onfocus='x",
        '</style><b>',
        '&lt;b&gt;',
        ']]>',
        '<!--',
        '\0<b\0>',
      ),
    )
    const of = (text: string) =>
      formatHtmlDiff({
        before: text,
        after: text,
        diff: diffOf(
          retention({
            before: [{ id: text, heading: text, range: lines(1, 1) }],
            shifts: [{ ...SHIFT, before: text, after: text, message: text }],
            reasons: [{ row: text, materiality: 'material', text: `${text}.` }],
            redline: [
              {
                ...REWORDED,
                type: 'moved-in',
                counterpart: text,
                runs: [{ type: 'removed', text }],
                links: { before: [text], after: [text] },
              },
            ],
          }),
        ),
      })
    const plain = skeleton(of('plain'))
    fc.assert(
      fc.property(hostile, (text) => {
        expect(skeleton(of(text))).toBe(plain)
      }),
      { numRuns: 200, seed: 20261124 },
    )
  })

  it('is made of any two texts, and so are the others', () => {
    const text = fc.string({
      unit: fc.constantFrom('#', ' ', '\n', '<', '>', 'We sell data.', '- ', '|', '\u202e', '30 days', '"', '\ud800'),
    })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const compared = named(diffPolicies(parsePolicy(before), parsePolicy(after)))
        expect(formatHtmlDiff(compared)).toMatch(/<\/html>\n$/)
        expect(formatMarkdownDiff(compared)).toMatch(/\n$/)
        expect(formatDiff(compared, { colour: false, width: 80, verbose: true })).not.toMatch(/\u202e|\ud800/)
      }),
      { numRuns: 60, seed: 20261124 },
    )
  })
})
