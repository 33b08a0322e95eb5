import { readFileSync, writeFileSync } from 'node:fs'
import { formatGoldTable, formatMistakes, readGold, scoreGold } from './score.ts'

const PAGE = new URL('../../../../docs/accuracy.md', import.meta.url)

/** Folders of snippets, by the name of the place in the page that their table is written to. */
const TABLES = { gold: './', 'held-out': './held-out/' } as const

let page = readFileSync(PAGE, 'utf8')
for (const [name, folder] of Object.entries(TABLES)) {
  const beginning = `<!-- ${name} -->\n`
  const start = page.indexOf(beginning) + beginning.length
  const end = page.indexOf(`\n<!-- /${name} -->`, start)
  if (start < beginning.length || end < 0)
    throw new Error(`${PAGE.pathname} has no <!-- ${name} --> ... <!-- /${name} --> to write the table between.`)
  const score = scoreGold(readGold(new URL(folder, import.meta.url)))
  page = page.slice(0, start) + formatGoldTable(score) + page.slice(end)
  console.log(formatMistakes(score))
}
writeFileSync(PAGE, page)
