import { readdirSync, readFileSync } from 'node:fs'
import { ConfigurationTarget, commands, window, workspace } from 'vscode'
import { clausal, expectThat, fileAt, hasRule, open, rulesIn, suite, until, write } from './suite.ts'

const POLICY = 'privacy.md'
const rules = () => rulesIn(fileAt(POLICY))

/** The processes of the server that this extension host started. */
function serverProcesses(): readonly number[] {
  const numbers = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return numbers.flatMap((name) => {
    try {
      const isServer = readFileSync(`/proc/${name}/cmdline`, 'utf8').includes('packages/vscode/dist/server.mjs')
      const parent = /^PPid:\t(\d+)$/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1]
      return isServer && parent === String(process.pid) ? [Number(name)] : []
    } catch {
      return []
    }
  })
}

const CONFIGURATION = 'clausal.yaml'

export const run = suite<'policies'>({
  async 'checks the policy that is open'() {
    await open(POLICY)
    await until(rules, hasRule('dates/require-date'))
    expectThat(clausal().isActive, 'The extension is not active.')
    expectThat(clausal().exports.serverState === 'running', `The server is ${clausal().exports.serverState}.`)
  },

  async 'registers every command that it contributes'() {
    const contributed: readonly { readonly command: string }[] = clausal().packageJSON.contributes.commands
    const known = new Set(await commands.getCommands(true))
    const absent = contributed.map(({ command }) => command).filter((command) => !known.has(command))
    expectThat(contributed.length > 10 && absent.length === 0, `Nobody runs ${absent.join(', ')}.`)
  },

  async 'checks anew when a setting changes'() {
    const settings = () => workspace.getConfiguration('clausal')
    await settings().update('laws', ['ccpa'], ConfigurationTarget.Workspace)
    await until(rules, (seen) => seen.some((rule) => rule.startsWith('law/ccpa/')) && !seen.some((rule) => rule.startsWith('law/gdpr/')))
    await settings().update('enable', false, ConfigurationTarget.Workspace)
    await until(rules, (seen) => seen.length === 0)
    await settings().update('enable', undefined, ConfigurationTarget.Workspace)
    await settings().update('laws', undefined, ConfigurationTarget.Workspace)
    await until(rules, (seen) => seen.some((rule) => rule.startsWith('law/gdpr/')))
  },

  async 'follows the configuration when it is made, broken and mended'() {
    await write(CONFIGURATION, 'laws: []\n')
    await until(rules, (seen) => seen.length > 0 && !seen.some((rule) => rule.startsWith('law/')))
    await open(CONFIGURATION)
    await write(CONFIGURATION, 'laws: [gdprr]\n')
    await until(
      () => rulesIn(fileAt(CONFIGURATION)),
      (seen) => seen.length > 0,
    )
    await write(CONFIGURATION, 'laws: [gdpr]\nrules: { dates/require-date: off }\n')
    await until(
      () => rulesIn(fileAt(CONFIGURATION)),
      (seen) => seen.length === 0,
    )
    await open(POLICY)
    await until(rules, (seen) => seen.some((rule) => rule.startsWith('law/gdpr/')) && !seen.includes('dates/require-date'))
    await write(CONFIGURATION, 'laws: [gdpr]\n')
    await until(rules, hasRule('dates/require-date'))
  },

  async 'goes on when the server crashed'() {
    const [before] = serverProcesses()
    if (before === undefined) throw new Error('There is no process of the server.')
    process.kill(before, 'SIGKILL')
    const [after] = await until(serverProcesses, (seen) => seen.length === 1 && seen[0] !== before)
    expectThat(after !== undefined, 'There is no new process.')
    const document = await open(POLICY)
    const editor = await window.showTextDocument(document)
    await editor.edit((edit) => edit.replace(document.lineAt(7).range, '# Privacy at Kestrel, effective 1 March 2026'))
    await until(rules, (seen) => seen.length > 0 && !seen.includes('dates/require-date'))
    await commands.executeCommand('undo')
    await until(rules, hasRule('dates/require-date'))
  },

  async 'starts a new server on demand'() {
    const before = serverProcesses()
    await commands.executeCommand('clausal.restartServer')
    await until(serverProcesses, (seen) => seen.length === 1 && seen[0] !== before[0])
    await until(
      () => clausal().exports.serverState,
      (state) => state === 'running',
    )
    await until(rules, hasRule('dates/require-date'))
  },
})
