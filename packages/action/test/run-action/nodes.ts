import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const FETCHED = fileURLToPath(
  new URL(`../../../../.toolchain/node_modules/node-${process.platform}-${process.arch}/bin/node`, import.meta.url),
)
/** What action.yml asks the runner for. */
const OF_RUNNER = '24'

/** The Node of the user, which may be older than the one the tests run under. */
const RUNNING = process.env['CLAUSAL_NODE'] ?? process.execPath

/** Node 24, as on GitHub's runners, where it is here; else the Node of the user. */
export const RUNNER_NODE = process.versions.node.startsWith(`${OF_RUNNER}.`) ? process.execPath : existsSync(FETCHED) ? FETCHED : RUNNING

/** Every Node here that the bundle has to run under, each once. */
export const NODES: readonly string[] = [...new Set([RUNNER_NODE, RUNNING])]
