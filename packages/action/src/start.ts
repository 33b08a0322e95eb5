import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { getInput, info, setFailed, setOutput, summary, warning } from '@actions/core'
import { context } from '@actions/github'
import { writeAnnotations } from './annotations/write.ts'
import { logText } from './log/log.ts'
import { run } from './run.ts'

/** Put in by the build. */
declare const VERSION: string

const { env } = process
const repository = env['GITHUB_REPOSITORY'] ?? ''

// The composition root: hands the run what the runner gives.
await run({
  readInput: getInput,
  event: context.eventName,
  payload: context.payload,
  repository,
  sha: context.sha,
  workspace: resolve(env['GITHUB_WORKSPACE'] ?? '.'),
  temporary: env['RUNNER_TEMP'] ?? tmpdir(),
  server: context.serverUrl,
  runUrl: `${context.serverUrl}/${repository}/actions/runs/${context.runId}`,
  version: VERSION,
  log: {
    info: (text) => info(logText(text)),
    warning: (text) => warning(logText(text)),
  },
  writeSummary: async (markdown) => {
    // Runners that know no summary name no file for it.
    if (env['GITHUB_STEP_SUMMARY'] !== undefined) await summary.addRaw(markdown).write()
  },
  annotate: writeAnnotations,
  setOutput,
  fail: (reason) => setFailed(logText(reason)),
  wait: (seconds, why) => {
    info(logText(`${why}; asking again in ${seconds} s.`))
    return new Promise((done) => setTimeout(done, seconds * 1000))
  },
})
