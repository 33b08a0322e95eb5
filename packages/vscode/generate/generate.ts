import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const PACKAGE = fileURLToPath(new URL('..', import.meta.url))
const BUNDLE = `${PACKAGE}l10n/bundle.l10n.json`

/** A message: the first argument of `l10n.t` and of the `t` that is handed to what is pure. */
const MESSAGE = /\bt\(\s*'((?:[^'\\\n]|\\.)*)'/g

/** Every message of the extension, for translators: `bundle.l10n.<language>.json` beside it holds the same keys. */
function generateMessages(): string {
  const files = readdirSync(`${PACKAGE}src`, { recursive: true, encoding: 'utf8' })
  const sources = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  const texts = sources.flatMap((file) => [...readFileSync(`${PACKAGE}src/${file}`, 'utf8').matchAll(MESSAGE)].map(([, text = '']) => text))
  const messages = [...new Set(texts.map((text) => text.replaceAll("\\'", "'")))].sort()
  return `${JSON.stringify(Object.fromEntries(messages.map((message) => [message, message])), null, 2)}\n`
}

const content = generateMessages()
if (content !== readFileSync(BUNDLE, 'utf8')) {
  if (process.argv.includes('--check')) {
    console.error(`${BUNDLE} is not what its generator writes. Run: pnpm --dir packages/vscode generate`)
    process.exitCode = 1
  } else {
    writeFileSync(BUNDLE, content)
    console.log(`written: ${BUNDLE}`)
  }
}
