import { type Law, type Requirement, requirementName } from '../laws/law.ts'
import { BUILT_IN } from '../rules/catalogue.ts'
import { levelsOf } from '../rules/presets.ts'
import type { AnyRule } from '../rules/set-rule.ts'
import { toAlternatives, toConditionWords } from './condition-words.ts'
import { docsLink } from './docs-link.ts'
import { type Explanation, idOf } from './explanation.ts'
import { countOf } from './plural.ts'
import type { PrettyOptions } from './pretty.ts'
import { toPrintable } from './steering.ts'
import { createStyles, type Styles } from './styles.ts'
import { widthOf, wrapText } from './terminal-text.ts'

const NARROWEST = 40
const GAP = 2

interface Page {
  readonly styles: Styles
  readonly width: number
}

const padded = (text: string, columns: number) => text + ' '.repeat(Math.max(0, columns - widthOf(text)))
const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(widthOf))

/** A heading with text under it; nothing where there is no text. */
function part(heading: string, paragraphs: readonly string[], { styles, width }: Page): string[] {
  if (paragraphs.length === 0) return []
  return ['', styles.bold(heading), ...paragraphs.flatMap((text) => wrapText(toPrintable(text), width - GAP).map((line) => `  ${line}`))]
}

function listPart(heading: string, items: readonly string[], { styles, width }: Page): string[] {
  if (items.length === 0) return []
  const lines = items.flatMap((item) =>
    wrapText(toPrintable(item), width - 2 * GAP).map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`),
  )
  return ['', styles.bold(heading), ...lines]
}

/** When a law, or one of its requirements, asks for anything at all. */
function applicability(applies: Law['appliesWhen'], page: Page): string[] {
  return part(
    'Asked only with',
    applies === undefined ? [] : [`${toConditionWords(applies.condition)}. Otherwise: ${applies.otherwise}`],
    page,
  )
}

function requirementLines(law: Law, requirement: Requirement, page: Page): string[] {
  const { styles } = page
  const { citation, url, title, explanation, severity, evidence, elements = [], unclear, appliesWhen, missing, example } = requirement
  return [
    `${styles.bold(toPrintable(title))}  ${styles.dim(requirementName(law, requirement.id))}`,
    `${toPrintable(citation)}; ${styles.severity[severity](severity)} where it is missing`,
    toPrintable(url),
    ...part('Why', [explanation], page),
    ...listPart('What counts', toAlternatives(evidence), page),
    ...listPart(
      'Only partial without',
      elements.map(
        ({ name, write, condition, when }) =>
          `${name}: ${toConditionWords(condition)}. ${write}${when === undefined ? '' : ` Asked only with ${toConditionWords(when)}.`}`,
      ),
      page,
    ),
    ...part('Unclear with', unclear === undefined ? [] : [`${toConditionWords(unclear.when)}. ${unclear.because}`], page),
    ...applicability(law.appliesWhen, page),
    ...applicability(appliesWhen, page),
    ...part('Where it is missing', [`${missing.lacks} ${missing.write}`], page),
    ...part('Example', [example], page),
  ]
}

function lawLines(law: Law, page: Page): string[] {
  const { styles } = page
  const ids = widest(law.requirements.map(({ id }) => id)) + GAP
  const titles = widest(law.requirements.map(({ title }) => title)) + GAP
  return [
    `${styles.bold(toPrintable(law.name))}  ${styles.dim(law.id)}`,
    toPrintable(law.citation),
    toPrintable(law.url),
    ...applicability(law.appliesWhen, page),
    '',
    styles.bold(countOf(law.requirements.length, 'requirement')),
    ...law.requirements.map(
      ({ id, title, citation }) => `  ${padded(id, ids)}${padded(toPrintable(title), titles)}${styles.dim(toPrintable(citation))}`,
    ),
    '',
    `clausal explain law/${law.id}/${law.requirements[0]?.id ?? ''} tells more of one.`,
  ]
}

/** What mends what a rule finds. */
function mending({ fixable, suggests }: AnyRule): readonly string[] {
  if (fixable === true) return ['clausal check --fix mends it.']
  return suggests === true ? ['It suggests a wording; a person decides.'] : []
}

function ruleLines(rule: AnyRule, page: Page): string[] {
  const { id, description, messages, sources = [], options = {} } = rule
  const levels = Object.entries(levelsOf(rule)).filter(([preset]) => preset !== 'off')
  return [
    page.styles.bold(id),
    levels.map(([preset, level]) => `${preset}: ${level}`).join(', '),
    ...part('What it finds', [description, ...mending(rule)], page),
    ...listPart('What it says', Object.values<string>(messages), page),
    ...listPart(
      'Options',
      Object.entries(options).map(([name, option]) => `${name} (${JSON.stringify(option.default)}): ${option.description}`),
      page,
    ),
    ...listPart(
      'Sources',
      sources.map(({ citation, url }) => `${citation}: ${url}`),
      page,
    ),
  ]
}

/** A rule, a law or a requirement of a law, for a person at a terminal. */
export function formatExplanation(explanation: Explanation, { colour, width }: PrettyOptions): string {
  const page = { styles: createStyles(colour), width: Math.max(NARROWEST, width) }
  const lines =
    explanation.type === 'rule'
      ? ruleLines(explanation.rule, page)
      : explanation.type === 'law'
        ? lawLines(explanation.law, page)
        : requirementLines(explanation.law, explanation.requirement, page)
  const link = docsLink(idOf(explanation))
  return `${lines.join('\n')}\n${link === undefined ? '' : `\nMore: ${link}\n`}`
}

/** Every rule with its severity and what it finds, for a person at a terminal. */
export function formatRules({ colour, width }: PrettyOptions, { rules } = BUILT_IN): string {
  const styles = createStyles(colour)
  const columns = Math.max(NARROWEST, width) - GAP
  const lines = rules.flatMap(({ id, description, recommended }) => [
    `${styles.bold(id)}  ${recommended === 'off' ? styles.dim('off') : styles.severity[recommended](recommended)}`,
    ...wrapText(toPrintable(description), columns).map((line) => `  ${line}`),
  ])
  return `${lines.join('\n')}\n`
}

/** Every law there is a table of, with what it is cited as and how much it asks, for a person at a terminal. */
export function formatLaws({ colour }: Pick<PrettyOptions, 'colour'>, { laws } = BUILT_IN): string {
  const styles = createStyles(colour)
  const ids = widest(laws.map(({ id }) => id)) + GAP
  const lines = laws.flatMap(({ id, name, citation, url, requirements }) => [
    `${styles.bold(padded(id, ids))}${toPrintable(name)} ${styles.dim(`(${countOf(requirements.length, 'requirement')})`)}`,
    `${' '.repeat(ids)}${toPrintable(citation)}`,
    `${' '.repeat(ids)}${styles.dim(toPrintable(url))}`,
  ])
  return `${lines.join('\n')}\n`
}
