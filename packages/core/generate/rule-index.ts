import { readdirSync } from 'node:fs'

const RULES = new URL('../src/rules/', import.meta.url)

const toName = (id: string) => id.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase())

/** The table of all rules: one for each folder of `src/rules`. */
export function generateRuleIndex(): string {
  const ids = readdirSync(RULES, { withFileTypes: true })
    .filter((category) => category.isDirectory())
    .flatMap(({ name }) => readdirSync(new URL(`${name}/`, RULES)).map((rule) => `${name}/${rule}`))
    .sort()
  // The formatter sorts imports by path.
  const imports = [
    ...ids.map((id) => ({ path: `./${id}/rule.ts`, line: `import ${toName(id)} from './${id}/rule.ts'` })),
    { path: './set-rule.ts', line: "import type { AnyRule } from './set-rule.ts'" },
  ].sort((a, b) => (a.path < b.path ? -1 : 1))
  return `// Generated from the folders beside it: pnpm --dir packages/core generate
${imports.map(({ line }) => line).join('\n')}

/** Every rule, by id. */
export const RULES: readonly AnyRule[] = [
${ids.map((id) => `  ${toName(id)},`).join('\n')}
]
`
}
