import type { Change, Materiality, PolicyDiff, Shift } from '../../../diff/change.ts'
import { type Html, html, NO_HTML } from '../../html/html.ts'
import { htmlPage } from '../../html/page.ts'
import type { Compared } from '../compared.ts'
import {
  type ClauseNames,
  changesOf,
  countsText,
  createClauseNames,
  DIRECTIONS,
  kindsText,
  MATERIALITIES,
  placeOf,
  reasonsOf,
  titleOf,
  UNCHANGED,
} from '../diff-words.ts'
import { htmlRedline } from './html-redline.ts'
import { STYLE } from './html-style.ts'

const TITLES: Readonly<Record<Materiality, string>> = { material: 'Material', minor: 'Minor', editorial: 'Editorial' }

/** A change with its place among those of the page, from 1. */
interface Numbered {
  readonly change: Change
  readonly number: number
}

const anchorOf = (number: number) => `change-${number}`

/** A policy on the page. */
interface Part {
  readonly compared: Compared
  /** What the ids of its sections begin with. */
  readonly prefix: string
  readonly changes: Readonly<Record<Materiality, readonly Numbered[]>>
}

/** The changes of a policy by materiality, numbered from `from`. */
function numbered(diff: PolicyDiff, from: number): Part['changes'] {
  const all = MATERIALITIES.flatMap((materiality) => changesOf(diff, materiality)).map((change, index) => ({
    change,
    number: index + from,
  }))
  const of = (materiality: Materiality) => all.filter(({ change }) => change.materiality === materiality)
  return { material: of('material'), minor: of('minor'), editorial: of('editorial') }
}

function toParts(policies: readonly Compared[]): readonly Part[] {
  let from = 1
  return policies.map((compared, index) => {
    const part = { compared, prefix: policies.length === 1 ? '' : `policy-${index + 1}-`, changes: numbered(compared.diff, from) }
    from += compared.diff.changes.length
    return part
  })
}

function shiftItem({ type, before, after, direction, message }: Shift): Html {
  const { sign, words } = DIRECTIONS[direction]
  const value = (text: string | null) => (text === null ? html`<span class="note">nothing</span>` : html`${text}`)
  return html`<li><span class="sign-${direction}"><span aria-hidden="true">${sign}</span> ${words}</span>
<strong>${type}</strong>: ${value(before)} <span class="note"><span aria-hidden="true">→</span><span class="unseen">became</span></span> ${value(after)}
<div>${message}</div></li>\n`
}

function shiftList(shifts: readonly Shift[]): Html {
  return shifts.length === 0 ? NO_HTML : html`<ul class="shifts" aria-label="What it means">${shifts.map(shiftItem)}</ul>`
}

function reasonList(change: Change): Html {
  const reasons = reasonsOf(change).map((text) => html`<li>${text}</li>`)
  return reasons.length === 0 ? NO_HTML : html`<ul class="reasons">${reasons}</ul>`
}

function steps(number: number, count: number): Html {
  const previous = number > 1 ? html`<a href="#${anchorOf(number - 1)}">Previous change</a>` : NO_HTML
  const next = number < count ? html`<a href="#${anchorOf(number + 1)}">Next change</a>` : NO_HTML
  return count === 1 ? NO_HTML : html`<p class="steps">${previous}${next}<a href="#top">Top</a></p>`
}

function article({ change, number }: Numbered, count: number, names: ClauseNames): Html {
  const { sign, words } = DIRECTIONS[change.direction]
  const about = [change.operations.join(', '), placeOf(change), kindsText(change)].filter((text) => text !== '').join(' · ')
  const redline = htmlRedline(change, names)
  return html`<article id="${anchorOf(number)}" aria-labelledby="title-${number}">
<h3 id="title-${number}">${titleOf(change)}</h3>
<p class="about"><span class="sign-${change.direction}"><span aria-hidden="true">${sign}</span> ${words} for the reader</span> · ${about}</p>
${shiftList(change.shifts)}${reasonList(change)}
${change.materiality === 'editorial' ? html`<details><summary>Wording</summary>${redline}</details>` : redline}
${steps(number, count)}
</article>
`
}

function countedTitle(materiality: Materiality, count: number): string {
  return `${TITLES[materiality]} (${count})`
}

const titleOfPolicy = ({ before, after }: Compared) => (before === after ? after : `${before} → ${after}`)

function policyNavigation({ compared, prefix, changes }: Part): Html {
  const lists = MATERIALITIES.filter((materiality) => changes[materiality].length > 0).map((materiality) => {
    const items = changes[materiality].map(({ change, number }) => html`<li><a href="#${anchorOf(number)}">${titleOf(change)}</a></li>`)
    return html`<h2>${countedTitle(materiality, items.length)}</h2><ol class="${materiality}">${items}</ol>`
  })
  return prefix === '' ? html`${lists}` : html`<p class="policy"><a href="#${prefix}top">${titleOfPolicy(compared)}</a></p>${lists}`
}

function navigation(parts: readonly Part[]): Html {
  return html`<nav aria-label="Changes">
<fieldset><legend>Show</legend>
<label><input type="radio" name="view" id="view-inline" checked> In one text</label>
<label><input type="radio" name="view" id="view-sides"> Side by side</label></fieldset>
${parts.map(policyNavigation)}</nav>`
}

function summaryOf({ diff }: Compared): Html {
  const highlights = diff.summary.highlights.map((highlight) => html`<li>${highlight}</li>`)
  return html`<p class="counts">${diff.changes.length === 0 ? UNCHANGED : countsText(diff.summary)}</p>
${highlights.length === 0 ? NO_HTML : html`<ul class="highlights">${highlights}</ul>`}`
}

function policySections({ compared, prefix, changes }: Part, count: number): Html {
  const names = createClauseNames(compared.diff)
  const sections = MATERIALITIES.filter((materiality) => changes[materiality].length > 0).map((materiality) => {
    const those = changes[materiality]
    const id = `${prefix}${materiality}`
    return html`<section class="${materiality}" aria-labelledby="${id}"><h2 id="${id}">${countedTitle(materiality, those.length)}</h2>
${those.map((change) => article(change, count, names))}</section>`
  })
  return prefix === ''
    ? html`${sections}`
    : html`<div class="policy" id="${prefix}top"><h2>${titleOfPolicy(compared)}</h2>${summaryOf(compared)}</div>${sections}`
}

function content(title: string, parts: readonly Part[]): Html {
  const count = parts.reduce((sum, { compared }) => sum + compared.diff.changes.length, 0)
  const alone = parts.length === 1 ? parts.map(({ compared }) => summaryOf(compared)) : []
  const top = html`<header id="top"><h1>${title}</h1>
${alone}</header>`
  if (count === 0) return html`${top}<main></main>`
  return html`${top}<div class="frame">${navigation(parts)}<main>${parts.map((part) => policySections(part, count))}</main></div>`
}

/** What changed between two versions, of one policy or several, as one page that needs nothing else: no script, no network, no other file. */
export function formatHtmlDiff(...policies: readonly Compared[]): string {
  const [only] = policies
  const title = policies.length === 1 && only !== undefined ? `${only.before} → ${only.after}` : `${policies.length} policies`
  return htmlPage({ title, style: STYLE, content: content(title, toParts(policies)) })
}
