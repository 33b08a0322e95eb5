import { LAWS } from '../src/laws/index.ts'
import { type Law, type Requirement, requirementName } from '../src/laws/law.ts'
import { toAlternatives, toConditionWords } from '../src/report/condition-words.ts'

/** What the schema of conditions says in angle brackets or pipes would be markup in a table. */
const cell = (text: string) => text.replaceAll('|', '\\|')

const list = (items: readonly string[]) => items.map((item) => `- ${item}`)

function requirementSection(law: Law, requirement: Requirement): string[] {
  const { title, citation, url, explanation, severity, evidence, elements = [], unclear, appliesWhen, example } = requirement
  return [
    `## ${title}`,
    '',
    `\`${requirementName(law, requirement.id)}\` · [${citation}](${url}) · ${severity} where it is missing`,
    '',
    explanation,
    '',
    ...(appliesWhen === undefined ? [] : [`Asked only where: ${toConditionWords(appliesWhen.condition)}.`, '']),
    'Counts as stated:',
    '',
    ...list(toAlternatives(evidence)),
    '',
    ...(elements.length === 0 ? [] : ['Incomplete without:', '', ...list(elements.map(({ name, write }) => `${name}. ${write}`)), '']),
    ...(unclear === undefined ? [] : [`Unclear where: ${toConditionWords(unclear.when)}.`, '']),
    `> ${example}`,
    '',
  ]
}

function lawPage(law: Law): string {
  const { id, name, citation, url, checked, appliesWhen, requirements } = law
  const open = checked.open === undefined ? '' : ` Not looked up: ${checked.open}.`
  return [
    '<!-- Generated from packages/core/src/laws: pnpm --dir packages/core generate -->',
    '',
    `# ${name}`,
    '',
    `\`clausal check --law ${id}\` holds a policy against [${citation}](${url}): ${requirements.length} requirements.`,
    '',
    `Citations checked on ${checked.on} against ${checked.against}.${open}`,
    '',
    ...(appliesWhen === undefined ? [] : [`The law asks for anything only where: ${toConditionWords(appliesWhen.condition)}.`, '']),
    '| requirement | citation | |',
    '|---|---|---|',
    ...requirements.map((requirement) => `| ${cell(requirement.title)} | ${cell(requirement.citation)} | \`${requirement.id}\` |`),
    '',
    ...requirements.flatMap((requirement) => requirementSection(law, requirement)),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n')
}

function lawTable(): string {
  return [
    '<!-- Generated from packages/core/src/laws: pnpm --dir packages/core generate -->',
    '',
    '# Laws',
    '',
    `${LAWS.length} laws and terms a policy can be held against. What is checked is what they ask a policy to state; it is not legal advice.`,
    '',
    '| law | | requirements | citations checked |',
    '|---|---|---|---|',
    ...LAWS.map(({ id, name, requirements, checked }) => `| [${id}](${id}.md) | ${cell(name)} | ${requirements.length} | ${checked.on} |`),
    '',
  ].join('\n')
}

/** The page of each law, and the table of all, by the name of the file. */
export function generateLawPages(): readonly { readonly name: string; readonly content: string }[] {
  return [{ name: 'README.md', content: lawTable() }, ...LAWS.map((law) => ({ name: `${law.id}.md`, content: lawPage(law) }))]
}
