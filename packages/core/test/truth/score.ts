import { type Clause, check, type Finding, type Inspection, inspect, parsePolicy, type Requirement } from '../../src/index.ts'
import type { PolicyTruth, TrueClause, TrueDefect, TrueSilence } from './truth.ts'

/** So many of so many, and what is wrong, in words. */
export interface Score {
  readonly right: number
  readonly of: number
  readonly wrong: readonly string[]
}

export interface PolicyScore {
  readonly head: Score
  readonly boundaries: Score
  readonly kinds: Score
  readonly disclosures: Score
  readonly requirements: Score
  readonly defects: Score
  readonly clean: Score
}

/** Rules by the words the reference truth uses for their defects. Our own truth uses rule ids. */
const RULE_BY_WORDS: Readonly<Record<string, string>> = {
  'dangling list introduction': 'structure/no-dangling-introduction',
  'contact clause without any contact': 'contact/no-empty-contact-clause',
  'vague retention': 'clarity/no-vague-retention',
  'undefined defined-term use': 'terms/no-undefined-term',
  'no headings': 'structure/require-headings',
  'no date': 'dates/require-date',
  'unmatched HTML closing tag': 'structure/no-unmatched-html',
  'heading level skipped (h1 to h3)': 'structure/no-skipped-level',
  'dt outside dl': 'structure/no-misplaced-html',
  'term used but not defined here': 'terms/no-undefined-term',
  'dead link text': 'structure/no-dead-link-text',
  'term used but not defined': 'terms/no-undefined-term',
  'repeated paragraph': 'structure/no-repeated-paragraph',
  'insecure link': 'structure/no-insecure-link',
  'stale policy (over 12 months)': 'dates/no-stale-policy',
  'required section missing (changes to this policy)': 'law/caloppa/change-process',
}

function scoreOf(judgements: readonly { readonly what: string; readonly right: boolean }[]): Score {
  const wrong = judgements.filter(({ right }) => !right).map(({ what }) => what)
  return { right: judgements.length - wrong.length, of: judgements.length, wrong }
}

const headingOf = ({ heading, sub }: TrueClause) => heading ?? sub
const nameOf = (clause: TrueClause) => headingOf(clause) ?? `lines ${clause.lines?.join('-')}`

function linesOf({ range: { start, end } }: Clause): readonly [number, number] {
  // A range that ends with a line break ends on the line before.
  return [start.line, end.column === 1 && end.line > start.line ? end.line - 1 : end.line]
}

/** The clauses that may be meant: by heading, else by lines. */
function matchClauses({ clauses }: Inspection, truth: TrueClause): readonly Clause[] {
  const heading = headingOf(truth)
  return clauses.filter((clause) => (heading === undefined ? linesOf(clause).join() === truth.lines?.join() : clause.heading === heading))
}

function judgeBoundary(inspection: Inspection, truth: TrueClause) {
  const [found, ...others] = matchClauses(inspection, truth)
  const isRight =
    found !== undefined &&
    others.length === 0 &&
    (truth.id === undefined || found.id === truth.id) &&
    (truth.lines === undefined || linesOf(found).join() === truth.lines.join())
  const place = found === undefined ? 'none' : `${found.id}, lines ${linesOf(found).join('-')}`
  return { what: `${nameOf(truth)} at ${truth.lines?.join('-') ?? 'any lines'}, got ${place}`, right: isRight }
}

/** Whether a value of a disclosure is what the truth says, in normal form; words are compared loosely, by any word in common. */
function agrees(found: unknown, wanted: unknown): boolean {
  if (Array.isArray(found)) return found.some((one) => agrees(one, wanted))
  if (typeof found === 'object' && found !== null && 'label' in found) return agrees(found.label, wanted)
  if (typeof wanted !== 'string' || typeof found !== 'string') return found === wanted
  if (found === wanted) return true
  const words = new Set(found.toLowerCase().match(/[a-z]{4,}/g) ?? [])
  return (wanted.toLowerCase().match(/[a-z]{4,}/g) ?? []).some((word) => words.has(word))
}

/** Fields of the truth that name the place or explain, and such as stand for one disclosure each. */
const NOT_FIELDS: ReadonlySet<string> = new Set([
  'type',
  'line',
  'lines',
  'note',
  'quote',
  'count',
  'qualifier',
  'example',
  'data',
  'from',
  'criteria',
  'means',
  'condition',
  'consequence',
  'periods',
  'period',
  'interests',
  'role',
])
const LISTS: Readonly<Record<string, string>> = { rights: 'right', bases: 'basis', practices: 'practice', categories: 'category' }
const ELSEWHERE: ReadonlySet<string> = new Set(['citation', 'defines'])

function judgeDisclosures({ disclosures }: Pick<Inspection, 'disclosures'>, { disclosures: truths }: Pick<PolicyTruth, 'disclosures'>) {
  return truths
    .filter(({ type }) => !ELSEWHERE.has(type))
    .flatMap((truth) => {
      const list = Object.keys(LISTS).find((field) => Array.isArray(truth[field]))
      const single = list === undefined ? undefined : LISTS[list]
      if (list === undefined || single === undefined) return [truth]
      const { [list]: values, ...rest } = truth
      return (Array.isArray(values) ? values : []).map((value) => ({ ...rest, type: truth.type, [single]: value }))
    })
    .map((truth) => {
      const fields = Object.entries(truth).filter(([name, value]) => !NOT_FIELDS.has(name) && value !== null && !Array.isArray(value))
      const line = truth['line']
      const right = disclosures.some(
        (found) =>
          found.type === truth.type &&
          found.affirmed === (truth['affirmed'] ?? true) &&
          (typeof line !== 'number' || (found.range.start.line <= line && line <= found.range.end.line)) &&
          fields.every(
            ([name, wanted]) => name === 'affirmed' || agrees(Object.entries(found).find(([field]) => field === name)?.[1], wanted),
          ),
      )
      return { what: JSON.stringify(truth), right }
    })
}

/** Holds what is read against what a careful reader found, wherever it stands. */
export const scoreDisclosures = (inspection: Inspection, { disclosures }: PolicyTruth): Score =>
  scoreOf(judgeDisclosures(inspection, { disclosures: disclosures.map(({ line: _line, ...truth }) => truth) }))

const ruleOf = ({ rule }: TrueDefect) => RULE_BY_WORDS[rule] ?? rule

function judgeDefect(findings: readonly Finding[], defect: TrueDefect) {
  const rule = ruleOf(defect)
  const lines = [...new Set(findings.filter((finding) => finding.rule === rule).map(({ range }) => range.start.line))]
  const what = `${rule}: expected ${defect.lines?.join(', ') ?? defect.count ?? 'some'}, reported ${lines.join(', ') || 'none'}`
  if (/: silent\b/.test(defect.note ?? '') && defect.lines === undefined)
    return { what: `${rule}: expected none, reported ${lines.join(', ')}`, right: lines.length === 0 }
  const wanted = defect.lines?.filter((line) => !defect.not?.includes(line))
  if (rule === 'structure/no-repeated-paragraph' && wanted !== undefined)
    return { what, right: lines.length > 0 && lines.every((line) => wanted.includes(line)) }
  if (wanted !== undefined) return { what, right: wanted.length === lines.length && wanted.every((line) => lines.includes(line)) }
  if (defect.count !== undefined) return { what, right: lines.length === defect.count }
  return { what, right: lines.length > 0 }
}

const RULES_OF_OTHERS = /^summary entry and full section agree$/

/** Lines a look-alike in words names: "line 32: ... next to line 41". */
const linesNamedIn = (remark: string) =>
  [...remark.matchAll(/lines? (\d+)(?: and (\d+))?/g)].flatMap(([, ...lines]) => lines.filter((line) => line !== undefined).map(Number))

function judgeSilence(findings: readonly Finding[], silence: TrueSilence, defects: readonly TrueDefect[]) {
  const [lines, note] = typeof silence === 'string' ? [linesNamedIn(silence), silence] : [silence.lines, silence.note]
  const isExpected = ({ rule, range }: Finding) =>
    defects.some((defect) => ruleOf(defect) === rule && defect.lines?.includes(range.start.line) === true)
  const reported = findings.filter(
    (finding) => finding.law === undefined && lines.includes(finding.range.start.line) && !isExpected(finding),
  )
  return { what: `${note} (reported: ${reported.map(({ rule }) => rule).join(', ')})`, right: reported.length === 0 }
}

/** Rules that report where no defect is listed at all. */
function judgeOthers(findings: readonly Finding[], defects: readonly TrueDefect[]) {
  const listed = new Set(defects.map(ruleOf))
  const others = findings.filter(({ rule, law }) => law === undefined && !listed.has(rule))
  return {
    what: `reported besides: ${others.map(({ rule, range }) => `${rule} on ${range.start.line}`).join(', ')}`,
    right: others.length === 0,
  }
}

function judgeRequirements(requirements: readonly Requirement[], truth: PolicyTruth) {
  return Object.entries(truth.requirements).flatMap(([law, statuses]) =>
    Object.entries(statuses).flatMap(([id, status]) => {
      const answer = requirements.find((requirement) => requirement.law === law && requirement.id === id)
      return answer === undefined
        ? []
        : [{ what: `${law} ${id}: ${status} expected, ${answer.status} answered`, right: answer.status === status }]
    }),
  )
}

/** Holds what Clausal says of a text against what a careful reader found, on a fixed day. */
export function scorePolicy(file: string, text: string, truth: PolicyTruth, today: string): PolicyScore {
  const policy = parsePolicy(text, { path: file })
  const inspection = inspect(policy)
  const { findings, requirements } = check(policy, { today })
  const { title, organization, dates } = inspection
  return {
    head: scoreOf([
      { what: `title ${title}, expected ${truth.title}`, right: title === truth.title },
      { what: `organization ${organization}, expected ${truth.organization}`, right: organization === truth.organization },
      { what: `effective ${dates.effective}, expected ${truth.effectiveDate}`, right: (dates.effective ?? null) === truth.effectiveDate },
      { what: `updated ${dates.lastUpdated}, expected ${truth.lastUpdated}`, right: (dates.lastUpdated ?? null) === truth.lastUpdated },
    ]),
    boundaries: scoreOf(truth.clauses.map((clause) => judgeBoundary(inspection, clause))),
    kinds: scoreOf(
      truth.clauses.flatMap((clause) => {
        const kinds = matchClauses(inspection, clause)[0]?.kinds.map(({ kind }) => kind)
        return clause.kinds.map((kind) => ({
          what: `${nameOf(clause)}: ${kind}, got ${kinds?.join(', ')}`,
          right: kinds?.some((one) => one === kind) === true,
        }))
      }),
    ),
    disclosures: scoreOf(judgeDisclosures(inspection, truth)),
    requirements: scoreOf(judgeRequirements(requirements, truth)),
    defects: scoreOf(truth.defects.filter(({ rule }) => !RULES_OF_OTHERS.test(rule)).map((defect) => judgeDefect(findings, defect))),
    clean: scoreOf([...truth.clean.map((silence) => judgeSilence(findings, silence, truth.defects)), judgeOthers(findings, truth.defects)]),
  }
}

/** A line per file, a column per score, then what is wrong. */
export function formatScores(scores: Readonly<Record<string, PolicyScore>>): string {
  const columns = ['head', 'boundaries', 'kinds', 'disclosures', 'requirements', 'defects', 'clean'] as const
  const rows = Object.entries(scores).map(([file, score]) => [
    file,
    ...columns.map((column) => `${score[column].right}/${score[column].of}`),
  ])
  const table = [['', ...columns], ...rows].map((row) => row.map((cell, index) => cell.padEnd(index === 0 ? 24 : 14)).join('')).join('\n')
  const wrong = Object.entries(scores).flatMap(([file, score]) =>
    columns.flatMap((column) => score[column].wrong.map((what) => `  ${file} ${column}: ${what}`)),
  )
  return [table, ...wrong].join('\n')
}
