import { compareChecked, finishCheck, inspect, parsePolicy, startCheckInPieces } from '@clausal/core'
import type { Parser } from './workspace/policies.ts'

/** Reads and checks policies as the core does. */
export const CORE: Parser = { parse: parsePolicy, inspect, start: startCheckInPieces, compare: compareChecked, finish: finishCheck }
