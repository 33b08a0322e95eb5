export type { ClauseKind } from './taxonomy/clause-kinds.ts'
