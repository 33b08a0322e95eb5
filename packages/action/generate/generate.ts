// Writes the tables of inputs and outputs in the README from action.yml. With --check it only tells whether they are current.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const README = fileURLToPath(new URL('../README.md', import.meta.url))
const manifest: Readonly<Record<'inputs' | 'outputs', Readonly<Record<string, { readonly description: string }>>>> = parse(
  readFileSync(new URL('../action.yml', import.meta.url), 'utf8'),
)

function table(part: 'inputs' | 'outputs'): string {
  const rows = Object.entries(manifest[part]).map(([name, { description }]) => `| \`${name}\` | ${description.replaceAll('|', '\\|')} |`)
  return [`| ${part.slice(0, -1)} | |`, '|---|---|', ...rows].join('\n')
}

/** The text with what stands between the marks of a part replaced. */
function withPart(text: string, part: 'inputs' | 'outputs'): string {
  const [open, close] = [`<!-- ${part} -->\n`, `\n<!-- /${part} -->`]
  const [start, end] = [text.indexOf(open), text.indexOf(close)]
  if (start < 0 || end < 0) throw new Error(`README.md has no marks for its ${part}. Restore <!-- ${part} --> and <!-- /${part} -->.`)
  return text.slice(0, start + open.length) + table(part) + text.slice(end)
}

const current = readFileSync(README, 'utf8')
const wanted = withPart(withPart(current, 'inputs'), 'outputs')
if (process.argv.includes('--check')) {
  if (current !== wanted) {
    console.error('The tables in packages/action/README.md are stale. Run: pnpm --dir packages/action generate')
    process.exitCode = 1
  }
} else writeFileSync(README, wanted)
