import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NODE, SERVER } from '../transports/stdio.ts'

const POLICY = fileURLToPath(new URL('../../../../examples/kestrel/privacy.md', import.meta.url))

export interface Session {
  readonly program: string
  readonly args: readonly string[]
  /** As it stands on the page. */
  readonly setUp: string
  /** What the file with it is called. */
  readonly setUpFile: string
}

/**
 * Runs an editor on a copy of an example, with `clausal` on the PATH. The session finds the policy, the set-up and the file to write to in
 * its environment, and writes a line for each step: its name, a tab, and JSON. Gives what it wrote, by step.
 */
export function runSession({ program, args, setUp, setUpFile }: Session): Readonly<Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), 'clausal-editor-'))
  try {
    for (const name of ['.git', 'bin', 'home']) mkdirSync(join(folder, name))
    copyFileSync(POLICY, join(folder, 'privacy.md'))
    writeFileSync(join(folder, 'clausal.yaml'), 'laws: [gdpr]\n')
    writeFileSync(join(folder, setUpFile), setUp)
    writeFileSync(join(folder, 'bin/clausal'), `#!/bin/sh\nexec '${NODE}' '${SERVER}' "$@"\n`)
    chmodSync(join(folder, 'bin/clausal'), 0o755)
    const report = join(folder, 'report.txt')
    const { stderr, error } = spawnSync(program, args, {
      cwd: folder,
      env: {
        ...process.env,
        PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH']}`,
        HOME: join(folder, 'home'),
        XDG_STATE_HOME: join(folder, 'home'),
        XDG_CACHE_HOME: join(folder, 'home'),
        CLAUSAL_POLICY: join(folder, 'privacy.md'),
        CLAUSAL_SET_UP: join(folder, setUpFile),
        CLAUSAL_REPORT: report,
      },
      encoding: 'utf8',
      timeout: 90_000,
    })
    if (error !== undefined) throw error
    const steps = Object.fromEntries(
      readFileSync(report, { encoding: 'utf8', flag: 'a+' })
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => {
          const [step = '', value = 'null'] = line.split('\t')
          return [step, JSON.parse(value)]
        }),
    )
    if (Object.keys(steps).length === 0) throw new Error(`${program} wrote nothing down: ${stderr}`)
    return steps
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
