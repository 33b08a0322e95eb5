import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { dispatchEvent } from './github/events.ts'
import { withGithub } from './github/start-github.ts'
import { readManifest } from './run-action/inputs.ts'
import { type RunOptions, runAction } from './run-action.ts'

/** Runs a program of the test's own where the bundle would run. */
async function runScript(script: string, options: Partial<RunOptions> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'clausal-script-'))
  try {
    const bundle = join(folder, 'index.mjs')
    await writeFile(bundle, `import { appendFileSync as append } from 'node:fs'\nconst { env } = process\n${script}`)
    return await withGithub({}, async (github) => {
      await github.commit('main', { 'privacy.md': '# Privacy\n' })
      return runAction(github, { event: await dispatchEvent(github), ...options, bundle })
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

it.each([
  ['prints a command that the runner obeys', 'console.log("\\n::add-path::/tmp")', 'A workflow command slipped through'],
  ['prints one in the older form within a line', 'console.log("said ##[set-env name=A;]b")', 'A workflow command slipped through'],
  ['prints one after a carriage return', 'console.error("said\\r::set-output name=a::b")', 'A workflow command slipped through'],
  ['steers the terminal', 'console.log("\\u001b[31mred")', 'escape sequences of a terminal'],
  ['marks more lines than GitHub shows', 'for (let at = 0; at < 11; at++) console.log("::warning::x")', 'and 11 are warnings'],
  ['writes an output that action.yml does not declare', 'append(env.GITHUB_OUTPUT, "secret=x\\n")', 'declares no output secret'],
  ['writes an output that the runner cannot read', 'append(env.GITHUB_OUTPUT, "result<<X\\n")', 'has no end'],
  ['writes a summary over 1 MiB', 'append(env.GITHUB_STEP_SUMMARY, "x".repeat(1024 * 1024 + 1))', 'no summary over 1 MiB'],
  ['sets a variable for later steps', 'append(env.GITHUB_ENV, "A=b\\n")', 'the file of "env" commands'],
  ['tells the token', 'append(env.GITHUB_STEP_SUMMARY, env["INPUT_GITHUB-TOKEN"])', 'The token stands in what the Action wrote.'],
  ['reaches for the network', 'await fetch("http://192.0.2.1/")', 'The Action reached for the network'],
])('a step fails its test that %s', (_, script, message) => expect(runScript(script)).rejects.toThrow(message))

it('a step is given what the runner gives, and nothing of this machine', async () => {
  const script = `
    const names = Object.keys(env).filter((name) => name.startsWith('INPUT_'))
    append(env.GITHUB_STEP_SUMMARY, JSON.stringify([names.length, env['INPUT_FAIL-ON'], env.INPUT_COMMENT, env.HOME.includes('clausal-run-'), new Date().toISOString().slice(0, 10)]))
    append(env.GITHUB_OUTPUT, 'result=passed\\n')
    console.log('::warning file=a b.md,line=3,title=T%3A%2C::50%25%0Amore')
    process.exitCode = 3`
  const { code, outputs, summary, annotations, log } = await runScript(script, {
    inputs: { comment: 'never' },
    now: '2027-01-02T00:00:00Z',
  })
  expect([code, outputs, log.trim()]).toEqual([3, { result: 'passed' }, ''])
  expect(JSON.parse(summary)).toEqual([Object.keys(readManifest().inputs).length, '', 'never', true, '2027-01-02'])
  expect(annotations).toEqual([{ level: 'warning', message: '50%\nmore', title: 'T:,', file: 'a b.md', line: 3 }])
})

it('an input that action.yml does not declare is refused', () =>
  expect(runScript('', { inputs: { 'fail-un': 'material' } })).rejects.toThrow('action.yml declares no input "fail-un".'))
