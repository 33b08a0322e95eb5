import type { Policy } from '../document/policy.ts'
import type { Finding } from '../lint/finding.ts'
import type { Rule, RuleReport } from '../rules/rule.ts'
import { editedBefore } from './edited-text.ts'
import { parseMarkedText, toMarkedText } from './marked-text.ts'
import { findingsIn, findingsOf, fixedText, suggestedText } from './mended-text.ts'
import type { InvalidCase, RuleCases } from './rule-cases.ts'
import { RuleTestError } from './rule-test-error.ts'
import { type RuleRun, runRule } from './rule-tester.ts'
import { type SilentPlace, silentPlacesOf } from './silent-places.ts'

/** Where in the tests it fails: rule, kind of case, number from 1. */
type CaseName = string

function fail(where: CaseName, what: string, expected: unknown, actual: unknown): never {
  throw new RuleTestError(`${where}: ${what}`, expected, actual)
}

function assertSame(where: CaseName, what: string, expected: unknown, actual: unknown): void {
  if (JSON.stringify(expected) !== JSON.stringify(actual)) fail(where, what, expected, actual)
}

const UNFILLED = /\{\w{1,40}\}|undefined|NaN/

/** What has to hold of every report of every rule. */
function assertWellFormed(where: CaseName, rule: Rule, text: string, reports: readonly RuleReport[], findings: readonly Finding[]): void {
  const ids = Object.keys(rule.messages)
  for (const { message, span, fix, suggestions } of reports) {
    if (!ids.includes(message)) fail(where, 'a report has a message that the rule does not declare', ids, message)
    if (!(0 <= span.start && span.start <= span.end && span.end <= text.length))
      fail(where, 'a report stands outside the text', { start: 0, end: text.length }, span)
    if (fix !== undefined && rule.fixable !== true)
      fail(where, 'a report has a fix; the rule has to declare it', 'fixable: true', undefined)
    if (suggestions !== undefined && suggestions.length > 0 && rule.suggests !== true)
      fail(where, 'a report has suggestions; the rule has to declare it', 'suggests: true', undefined)
  }
  for (const { message } of findings)
    if (UNFILLED.test(message)) fail(where, 'a message has a placeholder that its data does not fill', 'a sentence', message)
}

function assertMessages(where: CaseName, rule: Rule, { messages, data }: InvalidCase, reports: readonly RuleReport[]): void {
  const [only, ...others] = Object.keys(rule.messages)
  const wanted = messages ?? (others.length === 0 ? only : undefined)
  if (wanted === undefined) fail(where, 'the rule has several messages, so the case has to name its own', 'messages: [...]', undefined)
  const actual = reports.map(({ message }) => message)
  assertSame(where, 'other messages', typeof wanted === 'string' ? reports.map(() => wanted) : wanted, actual)
  for (const [index, values] of (data ?? []).entries()) {
    const told = reports[index]?.data ?? {}
    assertSame(where, `other data in report ${index + 1}`, values, Object.fromEntries(Object.keys(values).map((key) => [key, told[key]])))
  }
}

function assertFix(where: CaseName, rule: Rule, text: string, { fixed, ...run }: InvalidCase, findings: readonly Finding[]): void {
  const hasFix = findings.some(({ fix }) => fix !== undefined)
  if (!hasFix && fixed === undefined) return
  if (fixed === undefined) fail(where, 'the rule reports fixes, so the case has to say what comes of them', 'fixed: ...', undefined)
  const after = fixedText(rule, text, run)
  if (after === undefined) fail(where, 'the fixes never end: each pass makes another', fixed, undefined)
  assertSame(where, 'other text after all fixes', fixed, after)
}

function assertSuggestions(
  where: CaseName,
  rule: Rule,
  text: string,
  { suggested = [], ...run }: InvalidCase,
  findings: readonly Finding[],
): void {
  const made = findings.flatMap((finding) => (finding.suggestions ?? []).map((suggestion) => ({ finding, suggestion })))
  const texts = made.map(({ finding, suggestion }) => suggestedText(text, finding, suggestion))
  assertSame(where, 'other texts after its suggestions (`suggested`)', suggested, texts)
  for (const [index, after] of texts.entries()) {
    const left = findingsOf(rule, after, run)
    if (left.length >= findings.length) fail(where, `suggestion ${index + 1} does not mend what it is made for`, findings.length - 1, left)
  }
}

function assertSilence(where: CaseName, rule: Rule, place: SilentPlace, run: RuleRun): void {
  const { text, reports } = runRule(rule, place.text, run)
  const spans = reports.map(({ span }) => span).filter(({ start }) => start <= place.span.end)
  if (spans.length > 0) fail(where, `finds something in ${place.name}, which is no policy text`, text, toMarkedText(text, spans))
}

/** While a text is edited, what a rule is told of the parts around the edit is kept: it has to find the same as in the text read anew. */
function assertSameAfterEdits(where: CaseName, rule: Rule, text: string, run: RuleRun): void {
  const find = (policy: Policy) => findingsIn(rule, policy, run)
  const { edited, anew } = editedBefore(text, run.format ?? 'markdown', find)
  assertSame(where, 'finds something else after an edit of another part than in the same text read anew', find(anew), find(edited))
}

function testInvalid(where: CaseName, rule: Rule, one: InvalidCase): void {
  const { text, spans } = parseMarkedText(one.text)
  if (spans.length === 0) fail(where, 'nothing is marked that the rule should find', '<|...|>', one.text)
  const { reports } = runRule(rule, text, one)
  const findings = findingsOf(rule, text, one)
  assertWellFormed(where, rule, text, reports, findings)
  const found = toMarkedText(
    text,
    reports.map(({ span }) => span),
  )
  if (found !== toMarkedText(text, spans)) fail(where, 'other places', one.text, found)
  assertMessages(where, rule, one, reports)
  assertFix(where, rule, text, one, findings)
  assertSuggestions(where, rule, text, one, findings)
  for (const place of silentPlacesOf(text, one.format ?? 'markdown')) assertSilence(where, rule, place, one)
  assertSameAfterEdits(where, rule, text, one)
}

function testValid(where: CaseName, rule: Rule, text: string, run: RuleRun): void {
  const { reports } = runRule(rule, text, run)
  assertWellFormed(where, rule, text, reports, findingsOf(rule, text, run))
  const spans = reports.map(({ span }) => span)
  if (reports.length > 0) fail(where, 'finds something where all is well', text, toMarkedText(text, spans))
}

/**
 * Tests a rule, in any test runner. In each invalid text it has to find exactly what is marked with `<|` and `|>`; nothing in the
 * valid ones. Besides, always: reports stand inside the text and fill their messages; fixes end, and what they leave holds nothing to
 * fix; each suggestion mends what it is made for; an edit elsewhere changes nothing; and code blocks, front matter and empty texts are left alone.
 *
 * @throws {RuleTestError} for the first case that the rule fails.
 *
 * @example
 * testRule(noPartners, {
 *   valid: ['We share your name with Osprey Couriers.'],
 *   invalid: ['We share your name with <|our partners|>.'],
 * })
 */
export function testRule(rule: Rule, { valid, invalid }: RuleCases): void {
  for (const [index, one] of valid.entries()) {
    const { text, ...run } = typeof one === 'string' ? { text: one } : one
    testValid(`${rule.id}, valid case ${index + 1}`, rule, text, run)
  }
  for (const [index, one] of invalid.entries())
    testInvalid(`${rule.id}, invalid case ${index + 1}`, rule, typeof one === 'string' ? { text: one } : one)
}
