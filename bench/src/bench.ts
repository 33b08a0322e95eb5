import { writeFileSync } from 'node:fs'
import { createReport } from './report.ts'

const page = new URL('../../docs/performance.md', import.meta.url)
const report = createReport((line) => console.error(`measuring ${line}`))
writeFileSync(page, report)
console.log(report)
