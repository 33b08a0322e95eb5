import { readFileSync } from 'node:fs'

const whole = readFileSync(new URL('../../../../examples/harborline/privacy.md', import.meta.url), 'utf8')

/** Replaces words that have to be there. */
function edit(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`examples/harborline/privacy.md does not say "${from}" any more.`)
  return text.replace(from, to)
}

/** A section and all below it, up to the heading that follows. */
function cut(text: string, heading: string, next: string): { readonly section: string; readonly rest: string } {
  const [start, end] = [text.indexOf(heading), text.indexOf(next)]
  if (start < 0 || end < start) throw new Error(`examples/harborline/privacy.md has no "${heading}" before "${next}" any more.`)
  return { section: text.slice(start, end), rest: text.slice(0, start) + text.slice(end) }
}

/** The example policy, as it was half a year earlier. */
export const BEFORE = edit(
  edit(whole, 'Effective date: 1 October 2026', 'Effective date: 1 April 2026'),
  '1 September 2026',
  '1 March 2026',
)

function edited(): string {
  const { rest: withoutOfficer } = cut(BEFORE, '## Data protection officer {#dpo}', '## What we collect {#collection}')
  const longer = edit(withoutOfficer, '| B | usage data | 90 days |', '| B | usage data | 12 months |')
  const affirmed = edit(longer, 'and is not used to infer characteristics', 'and is used to infer characteristics')
  const { section: cookies, rest } = cut(affirmed, '## Cookies {#cookies}', '## Security {#security}')
  return edit(rest, '## Why we use data', `${cookies}## Why we use data`)
}

/** The same after what happens to real policies: an officer left out, a period lengthened, a "not" lost, sections moved, the date as it was. */
export const AFTER = edited()
