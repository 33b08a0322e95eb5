import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { SITE } from './site.ts'

/** Builds the site for an address below the top of a host, as project pages have one; what did not change comes from the cache. */
export function setup(): void {
  const turbo = createRequire(import.meta.url).resolve('turbo/bin/turbo')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [turbo, 'run', 'site', '--filter=@clausal/site', '--output-logs=errors-only'],
    {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: { ...process.env, ...SITE },
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(`The site could not be built:\n${stdout}\n${stderr}`)
}
