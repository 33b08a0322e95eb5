import { spawnSync } from 'node:child_process'
import { installCodeServer } from './install.ts'

/** The browser that the suites run in; undefined where there is none. */
export const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome']
  .map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim())
  .find((path) => path !== '')

function notice(text: string): string {
  console.warn(`Skipped: the extension in Visual Studio Code, because ${text}`)
  return text
}

/** Why the suites cannot run here, with the remedy; undefined where they can. It is printed, too. */
export async function whatIsMissing(): Promise<string | undefined> {
  if (process.platform === 'win32') return notice('the suite starts code-server as it is on Linux and macOS. To run it: use one of these.')
  if (CHROMIUM === undefined) return notice('there is no chromium. To run it: apt-get install chromium')
  const trouble = await installCodeServer()
  return trouble === undefined
    ? undefined
    : notice(`code-server could not be installed from the registry of npm (${trouble}). To run it: npm ping, and try again.`)
}
