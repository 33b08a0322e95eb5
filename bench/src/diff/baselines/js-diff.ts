import type { Policy } from '@clausal/core'
import { diffLines, diffWordsWithSpace } from 'diff'
import type { ReportedChange } from '../judge.ts'
import type { Clause } from '../structure.ts'

type TextDiff = (
  before: string,
  after: string,
) => readonly { readonly value: string; readonly added: boolean; readonly removed: boolean }[] | undefined

/** After so many milliseconds a diff of two texts is given up: every clause of the earlier version then counts as gone and of the later as new. */
const PATIENCE = 1000

/** For each clause of a version: how many of its characters that are not space the diff keeps and how many it marks. */
interface Marks {
  kept: number
  marked: number
}

function clauseIndexes(policy: Policy): Int32Array {
  const indexes = new Int32Array(policy.source.text.length).fill(-1)
  for (const { index, span } of policy.clauses) indexes.fill(index, span.start, span.end)
  return indexes
}

/** What a diff of the texts tells of sections: those that are marked from end to end came or went, those marked in part were modified. */
function bySections(before: Policy, after: Policy, diff: TextDiff): ReportedChange[] {
  const [indexesBefore, indexesAfter] = [clauseIndexes(before), clauseIndexes(after)]
  const marksBefore = before.clauses.map((): Marks => ({ kept: 0, marked: 0 }))
  const marksAfter = after.clauses.map((): Marks => ({ kept: 0, marked: 0 }))
  const links = new Map<Clause, Map<Clause, number>>()
  let [from, to] = [0, 0]
  const parts = diff(before.source.text, after.source.text) ?? [
    { value: before.source.text, added: false, removed: true },
    { value: after.source.text, added: true, removed: false },
  ]
  for (const { value, added, removed } of parts) {
    for (const character of value.split('')) {
      const counts = character.trim() !== ''
      const source = added ? undefined : before.clauses[indexesBefore[from] ?? -1]
      const target = removed ? undefined : after.clauses[indexesAfter[to] ?? -1]
      const [sourceMarks, targetMarks] = [marksBefore[source?.index ?? -1], marksAfter[target?.index ?? -1]]
      if (counts && sourceMarks !== undefined) sourceMarks[removed ? 'marked' : 'kept']++
      if (counts && targetMarks !== undefined) targetMarks[added ? 'marked' : 'kept']++
      if (counts && source !== undefined && target !== undefined) {
        const row = links.get(source) ?? new Map<Clause, number>()
        row.set(target, (row.get(target) ?? 0) + 1)
        links.set(source, row)
      }
      if (!added) from++
      if (!removed) to++
    }
  }
  const whole = (marks: Marks | undefined) => marks !== undefined && marks.kept === 0 && marks.marked > 0
  const touched = (marks: Marks | undefined) => (marks?.marked ?? 0) > 0
  const changes: ReportedChange[] = []
  const told = new Set<Clause>()
  for (const clause of before.clauses) {
    if (whole(marksBefore[clause.index])) changes.push({ operations: ['removed'], before: [clause], after: [] })
    const [partner] = [...(links.get(clause) ?? [])].sort(([, a], [, b]) => b - a)[0] ?? []
    if (partner === undefined || whole(marksBefore[clause.index])) continue
    if (!touched(marksBefore[clause.index]) && !touched(marksAfter[partner.index])) continue
    changes.push({ operations: ['modified'], before: [clause], after: [partner] })
    told.add(partner)
  }
  for (const clause of after.clauses) {
    const marks = marksAfter[clause.index]
    if (whole(marks)) changes.push({ operations: ['added'], before: [], after: [clause] })
    else if (touched(marks) && !told.has(clause)) changes.push({ operations: ['modified'], before: [], after: [clause] })
  }
  return changes
}

/** jsdiff's diffWordsWithSpace, laid over the sections. */
export function wordDiff(before: Policy, after: Policy): ReportedChange[] {
  return bySections(before, after, (one, other) => diffWordsWithSpace(one, other, { timeout: PATIENCE }))
}

/** jsdiff's diffLines, laid over the sections. */
export function lineDiff(before: Policy, after: Policy): ReportedChange[] {
  return bySections(before, after, (one, other) => diffLines(one, other, { timeout: PATIENCE }))
}
