import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A program that checks files. */
export interface Program {
  readonly name: string
  /** The arguments of Node that check these files. */
  args(files: readonly string[]): readonly string[]
  /** Whether it ends with the number of findings, and not with 1 for any. */
  readonly counts?: boolean
}

const PACKAGES = fileURLToPath(new URL('../../node_modules', import.meta.url))

/** A script of an installed package. */
const script = (name: string, path: string) => join(PACKAGES, name, path)

export const CLAUSAL: string = fileURLToPath(new URL('dist/clausal.js', import.meta.resolve('clausal/package.json')))

const LAWS = ['--law', 'gdpr,ccpa']

export const NODE: Program = { name: '`node -e 0`', args: () => ['-e', '0'] }
export const CLAUSAL_VERSION: Program = { name: '**`clausal --version`**', args: () => [CLAUSAL, '--version'] }
export const CLAUSAL_CHECK: Program = {
  name: '**`clausal check --law gdpr,ccpa`**',
  args: (files) => [CLAUSAL, 'check', ...LAWS, '--no-config', ...files],
}
export const MARKDOWNLINT: Program = {
  name: 'markdownlint-cli2',
  args: (files) => [script('markdownlint-cli2', 'markdownlint-cli2-bin.mjs'), ...files],
}
export const REMARK: Program = {
  name: 'remark-cli, preset lint-recommended',
  args: (files) => [
    script('remark-cli', 'cli.js'),
    '--no-config',
    '--use',
    script('remark-preset-lint-recommended', 'index.js'),
    '--no-stdout',
    ...files,
  ],
}
export const WRITE_GOOD: Program = {
  name: 'write-good',
  counts: true,
  args: (files) => [script('write-good', 'bin/write-good.js'), ...files],
}

const PROSE_RULES = ['common-misspellings', 'max-comma', 'no-todo', 'sentence-length', 'write-good']

export const TEXTLINT: Program = {
  name: `textlint, ${PROSE_RULES.length} rules of prose`,
  args: (files) => [
    script('textlint', 'bin/textlint.js'),
    '--no-textlintrc',
    ...PROSE_RULES.flatMap((rule) => ['--rule', script(`textlint-rule-${rule}`, '')]),
    ...files,
  ],
}
