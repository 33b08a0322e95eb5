import { readFileSync, writeFileSync } from 'node:fs'
import { formatGoldTable, formatMistakes, readGold, scoreGold } from './score.ts'

const PAGE = new URL('../../../../docs/accuracy.md', import.meta.url)

const BEGINNING = '<!-- gold -->\n'
const END = '\n<!-- /gold -->'

const score = scoreGold(readGold(new URL('./', import.meta.url)))
const page = readFileSync(PAGE, 'utf8')
const start = page.indexOf(BEGINNING) + BEGINNING.length
const end = page.indexOf(END, start)
if (start < BEGINNING.length || end < 0)
  throw new Error(`${PAGE.pathname} has no ${BEGINNING.trim()} ... ${END.trim()} to write the table between.`)
writeFileSync(PAGE, page.slice(0, start) + formatGoldTable(score) + page.slice(end))
console.log(formatMistakes(score))
