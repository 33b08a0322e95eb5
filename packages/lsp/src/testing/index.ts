/**
 * Tests what answers from a workspace in memory.
 *
 * @module @clausal/lsp/testing
 */

export { type Marked, readMarked } from './marked.ts'
export { type MemoryOptions, type MemoryWorkspace, openWorkspace, recordLogs, uriOf } from './memory-workspace.ts'
