import type { Edit } from '../edit.ts'

/** Nothing is changed. */
export const identical: Edit = {
  name: 'identical',
  group: 'looks',
  apply: () => ({ splices: [], expected: { changes: [], besides: 'nothing' }, touched: [], clauses: 0 }),
}
