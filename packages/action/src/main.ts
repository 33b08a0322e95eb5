import { env } from 'node:process'
import { setFailed } from '@actions/core'
import { findEventProblem } from './event/event-file.ts'
import { logText } from './log/log.ts'

// The toolkit reads the event as soon as it is loaded, and throws where it cannot.
const problem = await findEventProblem(env['GITHUB_EVENT_PATH'])
if (problem === undefined) await import('./start.ts')
else setFailed(logText(problem))
