import type { Change } from '../../../diff/change.ts'
import type { RedlineLine, RedlineRun } from '../../../diff/redline/redline.ts'
import { type Html, html, NO_HTML } from '../../html/html.ts'
import { countOf } from '../../plural.ts'
import { type ClauseNames, LINE_SIGNS, moveText } from '../diff-words.ts'

type Side = 'both' | 'before' | 'after'

/** What is said of a line to those who do not see its sign. */
const SPOKEN: Readonly<Record<RedlineLine['type'], string>> = {
  same: '',
  formatting: 'Looks different: ',
  changed: 'Reworded: ',
  added: 'Added: ',
  removed: 'Removed: ',
  'moved-in': 'Moved here: ',
  'moved-out': 'Moved away: ',
}

const NOT_ON: Readonly<Record<Side, RedlineRun['type'] | undefined>> = { both: undefined, before: 'added', after: 'removed' }

function runMarkup({ type, text }: RedlineRun): Html {
  if (type === 'removed') return html`<del><span class="unseen">[removed: </span>${text}<span class="unseen">]</span></del>`
  if (type === 'added') return html`<ins><span class="unseen">[added: </span>${text}<span class="unseen">]</span></ins>`
  return html`${text}`
}

function wordsOn(side: Side, { runs, type, part }: RedlineLine): Html {
  const shown = runs.filter((run) => run.type !== NOT_ON[side])
  if (shown.length === 0) return html`<div></div>`
  return html`<div class="part-${part} ${type}">${shown.map(runMarkup)}</div>`
}

function linkNote({ links }: RedlineLine): Html {
  if (links === undefined) return NO_HTML
  const shown = (targets: readonly string[]) => (targets.length === 0 ? 'nowhere' : targets.join(', '))
  return html`<div class="note">Links to ${shown(links.before)} → ${shown(links.after)}</div>`
}

function noteOf(line: RedlineLine, change: Change, names: ClauseNames): Html {
  const moved = moveText(line, change, names)
  return moved === undefined ? linkNote(line) : html`<div class="note">(${moved})</div>${linkNote(line)}`
}

interface Place {
  readonly change: Change
  readonly names: ClauseNames
}

const signOf = ({ type }: RedlineLine) =>
  html`<span class="mark" aria-hidden="true">${LINE_SIGNS[type]}</span><span class="unseen">${SPOKEN[type]}</span>`

function inlineRow(line: RedlineLine, { change, names }: Place): Html {
  return html`<div class="row"><div>${signOf(line)}</div><div>${wordsOn('both', line)}${noteOf(line, change, names)}</div></div>\n`
}

function sidesRow(line: RedlineLine, { change, names }: Place): Html {
  return html`<div class="row"><div>${signOf(line)}</div><div>${wordsOn('before', line)}</div><div>${wordsOn('after', line)}${noteOf(line, change, names)}</div></div>\n`
}

/** Unchanged sentences kept beside a changed one. */
const CONTEXT = 1
const FEWEST_FOLDED = 3

/** Lines, and runs of unchanged ones to fold away. */
function foldsOf(redline: readonly RedlineLine[]): (RedlineLine | readonly RedlineLine[])[] {
  const near = new Set<number>()
  for (const [index, { type, part }] of redline.entries())
    if (type !== 'same') for (let at = index - CONTEXT; at <= index + CONTEXT; at++) near.add(at)
    else if (part === 'heading') near.add(index)
  const parts: (RedlineLine | readonly RedlineLine[])[] = []
  let far: RedlineLine[] = []
  const end = () => {
    parts.push(...(far.length < FEWEST_FOLDED ? far : [far]))
    far = []
  }
  for (const [index, line] of redline.entries()) {
    if (!near.has(index)) far.push(line)
    else {
      end()
      parts.push(line)
    }
  }
  end()
  return parts
}

function rowsOf(place: Place, row: (line: RedlineLine, place: Place) => Html): Html[] {
  return foldsOf(place.change.redline).map((part) =>
    'runs' in part
      ? row(part, place)
      : html`<details class="fold"><summary>${countOf(part.length, 'unchanged line')}</summary>${part.map((line) => row(line, place))}</details>\n`,
  )
}

/** A clause's text in both versions: in one column and in two; the page shows one of them. */
export function htmlRedline(change: Change, names: ClauseNames): Html {
  const place = { change, names }
  return html`<div class="redline inline">
${rowsOf(place, inlineRow)}</div>
<div class="redline sides"><div class="row head"><div></div><div>Before</div><div>After</div></div>
${rowsOf(place, sidesRow)}</div>`
}
