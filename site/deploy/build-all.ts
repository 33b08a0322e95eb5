// Builds what is deployed: the pages of this state, and below them those of each released major version from its own tag.
// node deploy/build-all.ts ADDRESS FOLDER
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { versionsOf } from './versions.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const [address, folder] = process.argv.slice(2)
if (address === undefined || folder === undefined || !URL.canParse(address)) {
  console.error('Say where the site will stand and which folder to write: node deploy/build-all.ts https://docs.example/clausal/ FOLDER')
  process.exit(2)
}
const top = new URL(address.endsWith('/') ? address : `${address}/`)
const out = resolve(folder)

const run = (cwd: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  execFileSync(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' })

const versions = versionsOf(run(ROOT, 'git', ['tag', '--list']).split('\n'))

/** Builds the pages of a checkout, for an address and from a tag or branch, and copies them. */
function build(root: string, url: URL, ref: string, to: string) {
  run(root, 'pnpm', ['install', '--frozen-lockfile'])
  run(root, 'pnpm', ['site'], {
    SITE_URL: url.href,
    SITE_REF: ref,
    SITE_TOP: top.href,
    SITE_VERSIONS: versions.map(({ name }) => name).join(),
  })
  cpSync(join(root, 'site/dist'), to, { recursive: true })
}

rmSync(out, { recursive: true, force: true })
build(ROOT, top, 'main', out)
for (const { name, tag } of versions) {
  const checkout = mkdtempSync(join(tmpdir(), 'clausal-site-'))
  run(ROOT, 'git', ['worktree', 'add', '--detach', checkout, tag])
  build(checkout, new URL(`${name}/`, top), tag, join(out, name))
  run(ROOT, 'git', ['worktree', 'remove', '--force', checkout])
}
console.log(
  `The site for ${top.href} is in ${out}: ${['the newest state', ...versions.map(({ name, tag }) => `${name} (${tag})`)].join(', ')}.`,
)
