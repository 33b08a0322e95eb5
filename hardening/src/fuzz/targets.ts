import { ACTION_TARGETS } from './in-action.ts'
import { CORE_TARGETS } from './in-core.ts'
import { SERVER_TARGETS } from './in-server.ts'
import type { Target } from './target.ts'

/** All that takes input from others. */
export const TARGETS: readonly Target[] = [...CORE_TARGETS, ...SERVER_TARGETS, ...ACTION_TARGETS]
