import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parsePolicy, review } from '@clausal/core'
import { formatReviewMarkdown } from '@clausal/core/report'
import { describe, expect, it } from 'vitest'
import { formatReport, readReport } from './report.ts'

const BEFORE = `# Privacy at Moor Lamps

Last updated: 3 May 2026

## Retention

We keep your orders for 30 days. See [our list](https://moor.example/list).

## Changes

We will tell you by e-mail 14 days before we change this policy.

## Rights

You can ask us to delete your data. You have the right to object.
`
const AFTER = BEFORE.replace('30 days', '90 days').replace('You can ask us to delete your data. ', '').replace('/list', '/all')

const REVIEW = review({
  before: [parsePolicy(BEFORE, { path: 'old.md' }), parsePolicy('# Gone', { path: 'gone.md' })],
  after: [parsePolicy(AFTER, { path: 'privacy.md' }), parsePolicy('# New\n\nWe sell your data.', { path: 'new.md' })],
  renames: { 'privacy.md': 'old.md' },
  config: { laws: ['gdpr', 'ccpa'], today: '2026-05-20' },
})

const REPORT = {
  version: 1,
  repository: 'acme/site',
  pullRequest: 7,
  base: 'a'.repeat(40),
  head: 'b'.repeat(40),
  review: REVIEW,
  notes: [{ text: 'A note.', weighs: true }],
} as const

async function read(text: string) {
  const folder = await mkdtemp(join(tmpdir(), 'clausal-report-'))
  try {
    await writeFile(join(folder, 'r.json'), text)
    return await readReport(folder, 'r.json')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

describe('the report between two runs', () => {
  it('gives the same text on the other side', async () => {
    const { review: passed, ...rest } = await read(formatReport(REPORT))
    expect(rest).toEqual({ ...REPORT, review: undefined, ...rest })
    expect(rest).toMatchObject({ pullRequest: 7, notes: REPORT.notes })
    expect(formatReviewMarkdown(passed)).toBe(formatReviewMarkdown(REVIEW))
  })

  it('lets nothing through that it does not know', async () => {
    const passed = await read(JSON.stringify({ ...REPORT, extra: '<script>', review: { ...REVIEW, markdown: '# Hi' } }))
    expect(JSON.stringify(passed)).not.toMatch(/script|# Hi/)
  })

  it.each([
    ['not JSON', '{', /this is not JSON/],
    ['another version', JSON.stringify({ ...REPORT, version: 2 }), /see version/],
    ['a commit that is none', JSON.stringify({ ...REPORT, head: 'main; rm' }), /see head/],
    ['a number that is none', JSON.stringify({ ...REPORT, pullRequest: '7' }), /see pullRequest/],
    ['a list without end', JSON.stringify({ ...REPORT, notes: Array(101).fill({ text: '', weighs: true }) }), /see notes/],
    ['a text without end', JSON.stringify({ ...REPORT, repository: 'x'.repeat(30_000) }), /see repository/],
    ['a direction that is none', JSON.stringify(REPORT).replace('"direction":"organization"', '"direction":"<b>"'), /see review\.policies/],
  ])('refuses %s', async (_, text, message) => {
    await expect(read(text)).rejects.toThrow(message)
  })

  it('says where to get one', async () => {
    await expect(readReport('/nowhere', 'r.json')).rejects.toThrow('r.json: there is no such report. Download the artifact')
  })
})
