import { findLaw } from '../../laws/index.ts'
import type { Severity } from '../../rules/rule.ts'
import type { CheckedFile } from '../checked-file.ts'
import { type Html, html } from '../html/html.ts'
import { htmlPage } from '../html/page.ts'
import { countOf } from '../plural.ts'
import { PAGE_SCRIPT } from './page-script.ts'
import { PAGE_SCRIPT_HASH } from './page-script-hash.ts'
import { SEVERITIES, toReportData } from './report-data.ts'
import { STYLE } from './style.ts'

/** What the page shows of a file: nothing of its text. */
export type HtmlChecked = Pick<CheckedFile, 'file' | 'result'>

/** How far a policy answers a law. */
interface Share {
  readonly stated: number
  readonly asked: number
}

function shareOf({ result }: HtmlChecked, law: string): Share | undefined {
  const asked = result.requirements.filter((one) => one.law === law && one.status !== 'not-applicable')
  return asked.length === 0 ? undefined : { stated: asked.filter(({ status }) => status === 'present').length, asked: asked.length }
}

const percent = ({ stated, asked }: Share) => Math.round((100 * stated) / asked)

/** The laws that any of the policies was held against, in the order in which they are asked. */
const lawsOf = (files: readonly HtmlChecked[]) => [...new Set(files.flatMap(({ result }) => result.requirements.map(({ law }) => law)))]

function lawRow(law: string, files: readonly HtmlChecked[]): Html {
  const shares = files.flatMap((file) => shareOf(file, law) ?? [])
  const sum = shares.reduce((total, { stated, asked }) => ({ stated: total.stated + stated, asked: total.asked + asked }), {
    stated: 0,
    asked: 0,
  })
  const full = shares.filter(({ stated, asked }) => stated === asked).length
  return html`<tr><th scope="row">${findLaw(law)?.name ?? law}</th><td>${law}</td><td>${shares.length}</td><td>${full}</td><td>${sum.asked === 0 ? '–' : `${percent(sum)} %`}</td></tr>\n`
}

function lawTable(laws: readonly string[], files: readonly HtmlChecked[]): Html {
  const heads = ['Law', 'Id', 'Policies it asks', 'State all of it', 'Stated on the whole'].map(
    (head) => html`<th scope="col">${head}</th>`,
  )
  return html`<div class="scroll" role="region" aria-labelledby="laws" tabindex="0"><table><caption id="laws">Laws</caption>
<thead><tr>${heads}</tr></thead><tbody>
${laws.map((law) => lawRow(law, files))}</tbody></table></div>`
}

function shareCell(share: Share | undefined): Html {
  if (share === undefined) return html`<td data-value="-1">–</td>`
  return html`<td data-value="${share.stated / share.asked}" title="${share.stated} of ${share.asked} stated">${percent(share)} %</td>`
}

function policyRow(checked: HtmlChecked, index: number, laws: readonly string[]): Html {
  const { file, result } = checked
  const { findings } = result.summary
  const counts = SEVERITIES.map((severity) => html`<td data-value="${findings[severity]}">${findings[severity]}</td>`)
  const name =
    result.findings.length === 0 ? html`${file}` : html`<button type="button" aria-expanded="false" data-file="${index}">${file}</button>`
  return html`<tr><th scope="row" data-value="${file}">${name}</th>${counts}${laws.map((law) => shareCell(shareOf(checked, law)))}</tr>\n`
}

const COUNTED: Readonly<Record<Severity, string>> = { error: 'Errors', warning: 'Warnings', info: 'Info' }

/** A heading that sorts; the script makes it do so. */
const sortHead = (text: string, first: 'ascending' | 'descending') =>
  html`<th scope="col" data-first="${first}"><button type="button">${text}<span class="order" aria-hidden="true"></span></button></th>`

function policyTable(files: readonly HtmlChecked[], laws: readonly string[]): Html {
  const heads = [
    sortHead('Policy', 'ascending'),
    ...SEVERITIES.map((severity) => sortHead(COUNTED[severity], 'descending')),
    ...laws.map((law) => sortHead(law, 'ascending')),
  ]
  return html`<div class="scroll" role="region" aria-labelledby="caption" tabindex="0"><table id="policies"><caption id="caption">Policies</caption>
<thead><tr>${heads}</tr></thead><tbody>
${files.map((file, index) => policyRow(file, index, laws))}</tbody></table></div>`
}

/** Data in a page: nothing in it can end the element it stands in. */
const embedded = (data: unknown): Html => ({
  markup: JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`),
})

/** What was found in many policies as one page that needs nothing else: a table to sort and search, the findings of each behind its name. */
export function formatHtmlCheck(files: readonly HtmlChecked[]): string {
  const laws = lawsOf(files)
  const counts = SEVERITIES.map((severity) => {
    const count = files.reduce((sum, { result }) => sum + result.summary.findings[severity], 0)
    return severity === 'info' ? `${count} info` : countOf(count, severity)
  })
  return htmlPage({
    title: 'Privacy policies',
    style: STYLE,
    script: { text: PAGE_SCRIPT, hash: PAGE_SCRIPT_HASH },
    content: html`<header><h1>Privacy policies</h1><p>${countOf(files.length, 'file')} checked: ${counts.join(', ')}.</p></header>
<main>${lawTable(laws, files)}
<p class="find"><label for="filter">Only files whose name has</label> <input id="filter" type="search" autocomplete="off"> <span id="shown" role="status"></span></p>
<noscript><p>Without scripts the tables neither sort nor show findings; clausal check --format json has them.</p></noscript>
${policyTable(files, laws)}</main>
<script type="application/json" id="data">${embedded(toReportData(files))}</script>`,
  })
}
