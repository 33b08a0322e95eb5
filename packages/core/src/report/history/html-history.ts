import type { ClauseShift, HistoryRow } from '../../history/history-row.ts'
import { DIRECTIONS } from '../diff/diff-words.ts'
import { type Html, html, NO_HTML } from '../html/html.ts'
import { htmlPage } from '../html/page.ts'
import { countOf } from '../plural.ts'
import { dayOf, shortCommit, statedShare, statusText, totalsText } from './history-words.ts'
import { STYLE } from './html-style.ts'
import { MARK_WORDS, markOf, markPicture, timeline } from './timeline.ts'

/** Longer wordings are cut. In UTF-16 code units. */
const LONGEST_WORDING = 200
/** More shifts than this are folded away. */
const MOST_OPEN = 3

const cut = (text: string) => (text.length > LONGEST_WORDING ? `${text.slice(0, LONGEST_WORDING - 1)}…` : text)
const wording = (text: string | null) => (text === null ? html`<span class="quiet">nothing</span>` : html`<q>${cut(text)}</q>`)

function shiftItem({ clause, message, before, after, direction }: ClauseShift): Html {
  const { sign, words } = DIRECTIONS[direction]
  return html`<li><span class="sign-${direction}"><span aria-hidden="true">${sign}</span><span class="unseen">${words}: </span></span> ${message}
<div class="quiet">${cut(clause)}: ${wording(before)} <span aria-hidden="true">→</span><span class="unseen">became</span> ${wording(after)}</div></li>`
}

function shiftList(shifts: readonly ClauseShift[]): Html {
  if (shifts.length === 0) return NO_HTML
  const list = html`<ul class="shifts">${shifts.map(shiftItem)}</ul>`
  return shifts.length <= MOST_OPEN
    ? list
    : html`<details><summary>${countOf(shifts.length, 'shift')} of meaning</summary>${list}</details>`
}

function lawCells(row: HistoryRow, laws: readonly string[]): readonly Html[] {
  return laws.map((law) => {
    const answered = row.coverage.find((one) => one.law === law)
    const share = answered === undefined ? undefined : statedShare(answered)
    return html`<td class="law">${share === undefined ? '–' : `${share.stated} of ${share.asked}`}</td>`
  })
}

function tableRow(row: HistoryRow, laws: readonly string[]): Html {
  const renamed =
    row.pathBefore === undefined
      ? NO_HTML
      : html`<div class="quiet">renamed: <code>${row.pathBefore}</code> → <code>${row.path}</code></div>`
  return html`<tr id="v${row.number}"><th scope="row">${row.number}</th><td>${dayOf(row)}</td><td><code>${shortCommit(row)}</code></td>
<td>${markPicture(markOf(row))} ${statusText(row)}${renamed}${shiftList(row.shifts)}</td>${lawCells(row, laws)}</tr>
`
}

function table(rows: readonly HistoryRow[]): Html {
  const laws = [...new Set(rows.flatMap(({ coverage }) => coverage.map(({ law }) => law)))]
  const heads = ['#', 'Date', 'Commit', 'What changed for the reader'].map((head) => html`<th scope="col">${head}</th>`)
  return html`<table><caption class="unseen">Versions, the earliest first</caption>
<thead><tr>${heads}${laws.map((law) => html`<th scope="col">${law}</th>`)}</tr></thead>
<tbody>${rows.map((row) => tableRow(row, laws))}</tbody></table>`
}

/** The history of a policy as one page that needs nothing else: a picture of it, and a row for each version. */
export function formatHtmlHistory(file: string, rows: readonly HistoryRow[]): string {
  const legend = Object.entries(MARK_WORDS).map(([mark, words]) => html`<li>${markPicture(mark)} ${words}</li>`)
  const picture =
    rows.length === 0
      ? NO_HTML
      : html`<div class="scroll" role="region" aria-label="Timeline" tabindex="0">${timeline(rows)}</div><ul class="legend" aria-label="Marks">${legend}</ul>`
  return htmlPage({
    title: `History of ${file}`,
    style: STYLE,
    content: html`<header><h1>History of ${file}</h1><p>${totalsText(rows)}</p></header>
<main>${picture}
<div class="scroll" role="region" aria-label="Versions" tabindex="0">${table(rows)}</div></main>`,
  })
}
