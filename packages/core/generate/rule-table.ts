import { RULES } from '../src/rules/index.ts'
import { PRESETS } from '../src/rules/presets.ts'
import { categoryOf, type RuleHead } from '../src/rules/rule.ts'

const CATEGORIES = [...new Set(RULES.map(categoryOf))]

/** The presets that differ from rule to rule. */
const SHOWN = ['recommended', 'strict', 'plain-language', 'layout'] as const

/** What would be markup in a table. */
const cell = (text: string) => text.replace(/[|<>]/g, '\\$&')

function row(rule: RuleHead): string {
  const { id, description, fixable, suggests } = rule
  const levels = SHOWN.map((preset) => PRESETS[preset](rule) ?? '')
  const mends = fixable === true ? 'fix' : suggests === true ? 'suggestion' : ''
  return `| ${[`[${id}](../packages/core/src/rules/${id}/rule.md)`, cell(description), ...levels, mends].join(' | ')} |`
}

/** The page that lists all rules. */
export function generateRuleTable(): string {
  const head = `| rule | | ${SHOWN.join(' | ')} | mends |\n|---|---|${'---|'.repeat(SHOWN.length + 1)}`
  const sections = CATEGORIES.map((category) => {
    const rows = RULES.filter((rule) => categoryOf(rule) === category).map(row)
    return `## ${category}\n\n${head}\n${rows.join('\n')}\n`
  })
  return `<!-- Generated from packages/core/src/rules: pnpm --dir packages/core generate -->

# Rules

${RULES.length} rules, with the severity each preset gives them; where a preset says nothing, the rule keeps what an earlier one of \`extends\` gave
it. The preset \`off\` turns all of them off. A fix is made by \`--fix\`; a suggestion may touch legal meaning, so a person decides.
\`clausal explain RULE\` tells of one in the terminal. What a law asks for is not here: see \`clausal laws\`.

${sections.join('\n')}`
}
