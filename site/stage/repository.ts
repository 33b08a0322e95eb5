import { readFileSync } from 'node:fs'

/** The packages name the repository; nothing else does. */
const { bugs } = JSON.parse(readFileSync(new URL('../../packages/vscode/package.json', import.meta.url), 'utf8')) as {
  readonly bugs: string
}

/** Where the repository is shown. */
export const REPOSITORY = bugs.replace(/\/issues$/, '')
