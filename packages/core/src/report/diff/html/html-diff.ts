import type { Change, Materiality, PolicyDiff, Shift } from '../../../diff/change.ts'
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
import { type Html, html, NO_HTML } from './html.ts'
import { htmlRedline } from './html-redline.ts'
import { STYLE } from './html-style.ts'

const TITLES: Readonly<Record<Materiality, string>> = { material: 'Material', minor: 'Minor', editorial: 'Editorial' }

/** A change with its place among those of the page, from 1. */
interface Numbered {
  readonly change: Change
  readonly number: number
}

const anchorOf = (number: number) => `change-${number}`

function numbered(diff: PolicyDiff): Readonly<Record<Materiality, readonly Numbered[]>> {
  const all = MATERIALITIES.flatMap((materiality) => changesOf(diff, materiality)).map((change, index) => ({ change, number: index + 1 }))
  const of = (materiality: Materiality) => all.filter(({ change }) => change.materiality === materiality)
  return { material: of('material'), minor: of('minor'), editorial: of('editorial') }
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

function navigation(all: Readonly<Record<Materiality, readonly Numbered[]>>): Html {
  const parts = MATERIALITIES.filter((materiality) => all[materiality].length > 0).map((materiality) => {
    const items = all[materiality].map(({ change, number }) => html`<li><a href="#${anchorOf(number)}">${titleOf(change)}</a></li>`)
    return html`<h2>${countedTitle(materiality, items.length)}</h2><ol class="${materiality}">${items}</ol>`
  })
  return html`<nav aria-label="Changes">
<fieldset><legend>Show</legend>
<label><input type="radio" name="view" id="view-inline" checked> In one text</label>
<label><input type="radio" name="view" id="view-sides"> Side by side</label></fieldset>
${parts}</nav>`
}

function content({ before, after, diff }: Compared): Html {
  const all = numbered(diff)
  const names = createClauseNames(diff)
  const sections = MATERIALITIES.filter((materiality) => all[materiality].length > 0).map((materiality) => {
    const changes = all[materiality]
    return html`<section class="${materiality}" aria-labelledby="${materiality}"><h2 id="${materiality}">${countedTitle(materiality, changes.length)}</h2>
${changes.map((change) => article(change, diff.changes.length, names))}</section>`
  })
  const highlights = diff.summary.highlights.map((highlight) => html`<li>${highlight}</li>`)
  const top = html`<header id="top"><h1>${before} → ${after}</h1>
<p class="counts">${diff.changes.length === 0 ? UNCHANGED : countsText(diff.summary)}</p>
${highlights.length === 0 ? NO_HTML : html`<ul class="highlights">${highlights}</ul>`}</header>`
  return diff.changes.length === 0
    ? html`${top}<main></main>`
    : html`${top}<div class="frame">${navigation(all)}<main>${sections}</main></div>`
}

/** What changed between two versions as one page that needs nothing else: no script, no network, no other file. */
export function formatHtmlDiff(compared: Compared): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${compared.before} → ${compared.after}</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
${content(compared)}
<footer>Made by Clausal. It informs; it is not legal advice.</footer>
</body>
</html>
`.markup
}
