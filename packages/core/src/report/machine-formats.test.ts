import { describe, expect, it } from 'vitest'
import { check } from '../check.ts'
import { parsePolicy } from '../parse-policy.ts'
import type { CheckedFile } from './checked-file.ts'
import { DOCS } from './docs.ts'
import { formatGithub } from './github.ts'
import { formatJunit } from './junit.ts'
import { formatSarif } from './sarif.ts'

const checked = (file: string, text: string, laws: readonly string[] = []): CheckedFile => {
  const policy = parsePolicy(text, { format: 'markdown' })
  return { file, policy, result: check(policy, { laws, today: '2026-06-15' }) }
}

const LINK = checked('legal/privacy.md', '# Privacy\n\nLast updated: 3 May 2026\n\nSee our [terms](http://tarn.example/t).\n')
const CLEAN = checked('clean.md', '# Privacy\n\nLast updated: 3 May 2026\n\nWe collect your name.\n')
/** A file name and a text that try to be markup and commands. */
const HOSTILE = checked(
  'a%0A::error::b,c:\n"<x>.md',
  '# Privacy\n\nLast updated: 3 May 2026\n\nSee [a\u0001b](http://x.example/]]>"&<y>).\n\n<!-- clausal-disable <b>&"%0A::warning::x -- y -->\n',
)

describe('formatGithub', () => {
  it('puts an annotation on the words', () => {
    expect(formatGithub([LINK])).toMatchInlineSnapshot(`
      "::warning file=legal/privacy.md,line=5,endLine=5,col=17,endColumn=38,title=structure/no-insecure-link::The link to tarn.example is not encrypted. Anyone on the way can read or change what your reader sees there. Use https:.
      "
    `)
  })

  it('cites the law', () => {
    const line = formatGithub([checked('p.md', '# Privacy\n\nWe collect\nyour name.\n', ['gdpr'])])
      .split('\n')
      .find((entry) => entry.includes('law/gdpr/13-2-d'))
    expect(line).toMatch(/^::error file=p\.md,line=1,endLine=1,col=1,.*\(GDPR Art\. 13\(2\)\(d\), Art\. 77\)$/)
  })

  it('lets no text make a command of its own', () => {
    const lines = formatGithub([HOSTILE]).trimEnd().split('\n')
    expect(lines.length).toBe(HOSTILE.result.findings.length)
    for (const line of lines)
      expect(line).toMatch(/^::(?:error|warning|notice) file=a%250A%3A%3Aerror%3A%3Ab%2Cc%3A%0A"<x>\.md,line=\d+,[^:]*::[^\r\n]*$/)
  })

  it('is empty where nothing is found', () => {
    expect(formatGithub([CLEAN])).toBe('')
  })
})

describe('formatJunit', () => {
  it('gives a suite for each policy and a failed case for each finding', () => {
    expect(formatJunit([LINK, CLEAN])).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="clausal" tests="2" failures="1" errors="0">
        <testsuite name="legal/privacy.md" tests="1" failures="1" errors="0" skipped="0">
          <testcase name="structure/no-insecure-link at 5:17" classname="legal/privacy.md" file="legal/privacy.md" line="5">
            <failure type="warning" message="The link to tarn.example is not encrypted. Anyone on the way can read or change what your reader sees there. Use https:.">legal/privacy.md:5:17: The link to tarn.example is not encrypted. Anyone on the way can read or change what your reader sees there. Use https:.</failure>
          </testcase>
        </testsuite>
        <testsuite name="clean.md" tests="1" failures="0" errors="0" skipped="0">
          <testcase name="no findings" classname="clean.md" file="clean.md"/>
        </testsuite>
      </testsuites>
      "
    `)
  })

  it('escapes what XML reads, and replaces what it does not allow', () => {
    const xml = formatJunit([HOSTILE])
    expect(xml).not.toMatch(/<[xyb]>/)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that none is left is the point
    expect(xml).not.toMatch(/[\u0000-\u0008]/)
    expect(xml.match(/<testcase/g)?.length).toBe(HOSTILE.result.findings.length)
  })
})

describe('formatSarif', () => {
  it('names rules with their sources, and places in UTF-16 code units', () => {
    const [run] = JSON.parse(formatSarif([LINK], '1.2.3')).runs
    expect(run.tool.driver).toMatchObject({ name: 'Clausal', semanticVersion: '1.2.3', rules: [{ id: 'structure/no-insecure-link' }] })
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(run.results).toEqual([
      {
        ruleId: 'structure/no-insecure-link',
        ruleIndex: 0,
        level: 'warning',
        message: { text: expect.stringContaining('not encrypted') },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'legal/privacy.md', uriBaseId: '%SRCROOT%' },
              region: { startLine: 5, startColumn: 17, endLine: 5, endColumn: 38, charOffset: 53, charLength: 21 },
            },
          },
        ],
        partialFingerprints: { 'clausalFinding/v1': expect.stringMatching(/^[0-9a-f]{16}$/) },
      },
    ])
  })

  it('keeps the fingerprint of a finding when lines move', () => {
    const printOf = (text: string) => JSON.parse(formatSarif([checked('p.md', text)], '1.0.0')).runs[0].results[0].partialFingerprints
    const text = '# Privacy\n\nLast updated: 3 May 2026\n\nSee our [terms](http://tarn.example/t).\n'
    expect(printOf(text.replace('See our', 'We print names.\n\nSee our'))).toEqual(printOf(text))
  })

  it('says of a requirement what it is, and where the law stands', () => {
    const { rules } = JSON.parse(formatSarif([checked('p.md', '# Privacy\n\nWe collect names.\n', ['gdpr'])], '1.0.0')).runs[0].tool.driver
    const complaint = rules.find(({ id }: { id: string }) => id === 'law/gdpr/13-2-d')
    expect(complaint).toMatchObject({
      helpUri: `${DOCS}laws/gdpr.html#13-2-d`,
      fullDescription: { text: expect.stringContaining('13(2)(d)') },
      help: { text: expect.stringMatching(/For example: .*\n\nGDPR Art\. 13\(2\)\(d\).*: https:\/\/eur-lex/) },
      properties: { tags: ['law', 'gdpr'] },
    })
  })

  it('writes file names as URIs', () => {
    expect(JSON.parse(formatSarif([HOSTILE], '1.0.0')).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      'a%250A%3A%3Aerror%3A%3Ab%2Cc%3A%0A%22%3Cx%3E.md',
    )
  })
})
