import { resolve } from 'node:path'
import { getInput, info, setFailed, setOutput, warning } from '@actions/core'
import { context } from '@actions/github'
import { logText } from './log/log.ts'
import { run, type Surroundings } from './run.ts'

/** The composition root: hands the run what the runner gives, and sees that every failure is one line. */
const surroundings: Surroundings = {
  readInput: getInput,
  event: context.eventName,
  payload: context.payload,
  repository: process.env['GITHUB_REPOSITORY'] ?? '',
  sha: context.sha,
  workspace: resolve(process.env['GITHUB_WORKSPACE'] ?? '.'),
  serverUrl: context.serverUrl,
  log: {
    info: (text) => info(logText(text)),
    warning: (text) => warning(logText(text)),
  },
  setOutput: (name, value) => setOutput(name, value),
  fail: (reason) => setFailed(logText(reason)),
  wait: (seconds, why) => {
    info(logText(`${why}; asking again in ${seconds} s.`))
    return new Promise((done) => setTimeout(done, seconds * 1000))
  },
}

await run(surroundings)
