import { RULES } from '../src/rules/index.ts'

const CATEGORIES = [...new Set(RULES.map(({ id }) => id.slice(0, id.indexOf('/'))))]

/** The page that lists all rules. */
export function generateRuleTable(): string {
  const sections = CATEGORIES.map((category) => {
    const rows = RULES.filter(({ id }) => id.startsWith(`${category}/`)).map(
      ({ id, description, recommended }) => `| [${id}](../packages/core/src/rules/${id}/rule.md) | ${description} | ${recommended} |`,
    )
    return `## ${category}\n\n| rule | | recommended |\n|---|---|---|\n${rows.join('\n')}\n`
  })
  return `# Rules

${RULES.length} rules. \`clausal explain RULE\` tells of one in the terminal. What a law asks for is not here: see \`clausal laws\`.

${sections.join('\n')}`
}
