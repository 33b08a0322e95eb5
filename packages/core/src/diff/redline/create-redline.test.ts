import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../../parse-policy.ts'
import { diffPolicies } from '../diff-policies.ts'

/** The lines of all changed clauses but those that are the same: `changed: We [-may-]{+will+} call.` */
function linesBetween(before: string, after: string): string[] {
  const { changes } = diffPolicies(parsePolicy(before), parsePolicy(after))
  return changes.flatMap(({ redline }) =>
    redline
      .filter(({ type }) => type !== 'same')
      .map(({ type, runs }) => {
        const marked = runs.map((run) => (run.type === 'same' ? run.text : run.type === 'added' ? `{+${run.text}+}` : `[-${run.text}-]`))
        return `${type}: ${marked.join('')}`
      }),
  )
}

const within = (body: string) => `# Privacy\n\n## Lamps\n\n${body}\n\n## Contact\n\nCall us.\n`
const between = (before: string, after: string) => linesBetween(within(before), within(after))

describe('redline', () => {
  it('marks whole words, numbers and addresses', () => {
    expect(between('We keep it for 30 days.', 'We keep it for 90 days.')).toEqual(['changed: We keep it for [-30-]{+90+} days.'])
    expect(between('Write to dpo@lamps.example.', 'Write to help@lamps.example.')).toEqual([
      'changed: Write to [-dpo@lamps.example-]{+help@lamps.example+}.',
    ])
    expect(between('We do not sell your data.', 'We do sell your data.')).toEqual(['changed: We do[- not-] sell your data.'])
  })

  it('shows a sentence of other words whole', () => {
    expect(between('One lamp is given away to a reader every month.', 'Our warehouse is guarded by nobody but an old dog.')).toEqual([
      'removed: [-One lamp is given away to a reader every month.-]',
      'added: {+Our warehouse is guarded by nobody but an old dog.+}',
    ])
  })

  it('leaves no confetti of common words', () => {
    const [line] = between(
      'We use your data to bill you and to improve the lamps we build in our workshop for you.',
      'We use your data to send letters and to guess the wishes of readers in our workshop for you.',
    )
    expect(line).toBe(
      'changed: We use your data to [-bill you and to improve the lamps we build-]{+send letters and to guess the wishes of readers+} in our workshop for you.',
    )
  })

  it('tells what was added and removed between what stayed', () => {
    expect(between('A courier comes. A bank pays.', 'A courier comes. Nobody else is told. A bank pays.')).toEqual([
      'added: {+Nobody else is told.+}',
    ])
    expect(between('- name\n- street\n- town', '- name\n- town')).toEqual(['removed: [-street-]'])
  })

  it('shows a sentence that went to another clause as moved, with the words that changed on the way', () => {
    const before = '## Lamps\n\nWe build lamps. We never sell what we know about you.\n\n## Contact\n\nCall us.'
    const after = '## Lamps\n\nWe build lamps.\n\n## Contact\n\nCall us. We never rent what we know about you.'
    expect(linesBetween(before, after)).toEqual([
      'moved-out: [-We never sell what we know about you.-]',
      'moved-in: We never [-sell-]{+rent+} what we know about you.',
    ])
    const [out, into] = diffPolicies(parsePolicy(before), parsePolicy(after)).changes.map(({ redline }) => redline.at(-1))
    expect([out?.counterpart, into?.counterpart]).toEqual(['contact', 'lamps'])
  })

  it('shows a sentence that changed its place within the clause as moved', () => {
    expect(
      between('We build lamps. We sell shades. Bulbs come from a friend.', 'We sell shades. Bulbs come from a friend. We build lamps.'),
    ).toEqual(['moved-out: [-We build lamps.-]', 'moved-in: We build lamps.'])
  })

  it('does not follow short items from list to list', () => {
    expect(
      linesBetween('## We store\n\n- name\n- street\n\n## We share\n\n- town', '## We store\n\n- name\n\n## We share\n\n- town\n- street'),
    ).toEqual(['removed: [-street-]', 'added: {+street+}'])
  })

  it('tells rows by what they are about', () => {
    const table = (...rows: string[]) => ['| What | How long |', '|---|---|', ...rows].join('\n')
    expect(between(table('| Orders | 10 years |', '| Visits | a day |'), table('| Orders | 7 years |', '| Visits | a day |'))).toEqual([
      'changed: Orders | [-10-]{+7+} years',
    ])
    expect(
      between(table('| Orders | 10 years |', '| Visits | a day |'), table('| Visits | a day |', '| Orders | 10 years |')),
    ).toHaveLength(2)
    expect(between(table('| Orders | 10 years |'), table('| Orders | 10 years |').replace('How long', 'Kept for'))).toEqual([
      'changed: What | [-How long-]{+Kept for+}',
    ])
  })
})

describe('formatting', () => {
  it.each([
    { what: 'wrapping', before: 'We build lamps\nand shades.', after: 'We build lamps and shades.' },
    { what: 'bullets', before: '- name\n- street', after: '* name\n* street' },
    { what: 'emphasis', before: 'We **never** sell data.', after: 'We never sell data.' },
  ])('does not tell $what', ({ before, after }) => {
    expect(between(before, after)).toEqual([])
  })

  it.each([
    { what: 'quotes', before: 'We call it "Data".', after: 'We call it “Data”.', line: 'formatting: We call it [-"-]{+“+}Data[-"-]{+”+}.' },
    { what: 'dashes', before: 'Lamps - and shades.', after: 'Lamps — and shades.', line: 'formatting: Lamps [---]{+—+} and shades.' },
    {
      what: 'contractions',
      before: "We don't sell data.",
      after: 'We do not sell data.',
      line: "formatting: We [-don't-]{+do not+} sell data.",
    },
    { what: 'a link target', before: 'See [here](/a).', after: 'See [here](/b).', line: 'formatting: See here.' },
  ])('tells $what as formatting', ({ before, after, line }) => {
    expect(between(before, after)).toEqual([line])
    const [change] = diffPolicies(parsePolicy(within(before)), parsePolicy(within(after))).changes
    expect([change?.operations, change?.materiality]).toEqual([['modified'], 'editorial'])
  })

  it('says where links led and lead', () => {
    const [change] = diffPolicies(parsePolicy(within('See [here](/a).')), parsePolicy(within('See [here](/b).'))).changes
    expect(change?.redline.flatMap(({ links }) => links ?? [])).toEqual([{ before: ['/a'], after: ['/b'] }])
  })

  it('tells a sentence that became a list as formatting', () => {
    const lines = between(
      'We collect: your name, your street and your town.',
      'We collect:\n\n- your name,\n- your street\n- and your town.',
    )
    expect(lines.map((line) => line.split(':')[0])).toEqual(['formatting', 'formatting', 'formatting', 'formatting'])
  })

  it('tells the case of a heading, and not its number or level', () => {
    expect(linesBetween('## 1. Data sharing\n\nA courier.', '### 2) Data sharing\n\nA courier.')).toEqual([])
    expect(linesBetween('## Data sharing\n\nA courier.', '## DATA SHARING\n\nA courier.')).toEqual([
      'formatting: [-Data sharing-]{+DATA SHARING+}',
    ])
  })
})
