import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openWorkspace, uriOf } from '../src/testing/memory-workspace.ts'

const CONFIG = 'laws: [gdpr, ccpa, coppa, lgpd, us-states, google-limited-use]\nextends: [strict]\n'
const example = (path: string) => readFileSync(new URL(`../../../examples/${path}`, import.meta.url), 'utf8')

/** What people type, paste and break, and what parsers stumble over. */
const PIECES = [
  'a',
  ' ',
  '\n',
  '\r\n',
  '\n\n',
  '.',
  ',',
  '"',
  '“',
  '”',
  '#',
  '## ',
  '- ',
  '1. ',
  '> ',
  '|',
  '`',
  '```\n',
  '~~~\n',
  '*',
  '**',
  '_',
  '[',
  ']',
  '](#rights)',
  '[a](http://a.example/)',
  '[a]: http://a.example/\n',
  '<p>',
  '</p>',
  '<!-- ',
  ' -->',
  '<div>\n',
  '---\n',
  '===\n',
  '\t',
  '    ',
  '{#id}',
  '&amp;',
  '&',
  '\\',
  '😀',
  'é',
  '漢字',
  '\u200f',
  '\ud83d',
  'We do not sell your personal data. ',
  'We keep your account data for 3 years. ',
  '## Your rights\n\n',
  '"Member" means a person. ',
  'Member ',
  'Last updated: 3 May 2026\n',
  '<!-- clausal-disable-next-line structure/no-insecure-link -- known -->\n',
  '| Data | Period |\n|---|---|\n| Logs | 30 days |\n',
  'they ',
  'I ',
  'our ',
  'Contact us at privacy@tarn.example. ',
  'See section 2. ',
] as const

interface Edit {
  readonly at: number
  readonly remove: number
  readonly insert: string
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(1_000_000),
  remove: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(400) }),
  insert: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  ),
})
/** An edit, or the taking back of the last one. */
const step = fc.oneof({ weight: 5, arbitrary: edit }, { weight: 1, arbitrary: fc.constant('undo' as const) })

function apply(text: string, { at, remove, insert }: Edit): string {
  const start = at % (text.length + 1)
  return text.slice(0, start) + insert + text.slice(start + remove)
}

async function told(workspace: ReturnType<typeof openWorkspace>, name: string) {
  const { items } = await workspace.service.diagnostics(uriOf(name))
  return { items, symbols: await workspace.service.documentSymbols(uriOf(name)) }
}

/** Edits a policy step by step, and holds what is told at the end against what is told of the same text read anew. */
async function holdAgainstFresh(name: string, text: string, steps: readonly (Edit | 'undo')[], look: number): Promise<void> {
  const edited = openWorkspace({ [name]: text, 'clausal.yaml': CONFIG })
  const versions = [text]
  await told(edited, name)
  for (const [index, one] of steps.entries()) {
    if (one === 'undo') {
      if (versions.length > 1) versions.pop()
    } else versions.push(apply(versions.at(-1) ?? '', one))
    edited.change(name, versions.at(-1) ?? '')
    // Some versions are never looked at, as when keys come faster than answers.
    if (index % look === 0) await told(edited, name)
  }
  const fresh = openWorkspace({ [name]: '', 'clausal.yaml': CONFIG })
  fresh.change(name, versions.at(-1) ?? '')
  expect(await told(edited, name)).toEqual(await told(fresh, name))
}

const SMALL =
  '---\ntitle: Privacy\n---\n# Privacy at Tarn\n\nTarn Ltd ("Tarn", "we") keeps this policy. Last updated: 3 May 2026\n\n## Data\n\nWe collect:\n\n- your name\n- your email address\n\n"Member" means a person. Each Member counts.\n\n## Rights\n\n| Right | How |\n|---|---|\n| access | write to privacy@tarn.example |\n\nSee [data](#data) and section 2.\n'

describe('what is told after edits', () => {
  it.each([
    ['a small policy', 'privacy.md', SMALL, 60],
    ['line ends with CR', 'privacy.md', SMALL.replaceAll('\n', '\r\n'), 30],
    ['a policy in Markdown', 'privacy.md', example('kestrel/privacy.md'), 6],
    ['a policy in HTML', 'privacy.html', example('tidemark/privacy.html'), 4],
    ['a policy in plain text', 'privacy.txt', example('lumenfold/privacy.txt'), 4],
  ])(
    'is what is told of the same text read anew: %s',
    async (_, name, text, numRuns) => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), fc.integer({ min: 1, max: 3 }), (steps, look) =>
          holdAgainstFresh(name, text, steps, look),
        ),
        { numRuns },
      )
    },
    60_000,
  )
})
