import { createHash } from 'node:crypto'
import { PAGE_SCRIPT } from '../src/report/html-check/page-script.ts'

/** The hash by which the page of many policies allows its script, and no other. */
export function generatePageScriptHash(): string {
  const hash = createHash('sha256').update(PAGE_SCRIPT).digest('base64')
  return `// Generated from page-script.ts: pnpm --dir packages/core generate
export const PAGE_SCRIPT_HASH = 'sha256-${hash}'
`
}
