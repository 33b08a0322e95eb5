import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

// Loaded into each measured process: writes down how much memory it had at most, in kilobytes.
const told = process.env.BENCH_MEMORY
if (isMainThread && told !== undefined) process.on('exit', () => writeFileSync(told, String(process.resourceUsage().maxRSS)))
