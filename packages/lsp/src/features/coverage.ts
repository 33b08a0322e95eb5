import { placeOf, type Requirement, resolveLayers, toRange } from '@clausal/core'
import type { Range, WorkspaceEdit } from 'vscode-languageserver-types'
import { toLspRange } from '../positions.ts'
import type { Coverage, CoveredRequirement } from '../protocol.ts'
import type { PolicyDocument } from '../workspace/policies.ts'
import { type ActionClient, toCodeAction } from './code-actions/action.ts'
import { insertClauseAction } from './code-actions/insert-clause.ts'

const nameOf = ({ law, id }: Pick<Requirement, 'law' | 'id'>) => `law/${law}/${id}`

const insertionFor = (document: PolicyDocument, requirement: string) => {
  const finding = document.result().findings.find(({ rule }) => rule === requirement)
  return finding === undefined ? undefined : insertClauseAction(document, finding)
}

/** The title of a policy, or its first line. */
function titleRange({ policy, inspection }: PolicyDocument): Range {
  const heading = inspection().clauses.find(({ headingRange }) => headingRange !== undefined)?.headingRange
  return toLspRange(heading ?? toRange(policy.source, { start: 0, end: 0 }))
}

/** What each law asks and how the policy answers. */
export function coverageOf(document: PolicyDocument): Coverage {
  const { policy, layers, version } = document
  const { requirements, summary } = document.result()
  const title = titleRange(document)
  const laws = resolveLayers(layers).checks.laws.map((law) => ({
    id: law.id,
    name: law.name,
    requirements: requirements.flatMap((answer): readonly CoveredRequirement[] => {
      const asked = answer.law === law.id ? law.requirements.find(({ id }) => id === answer.id) : undefined
      if (asked === undefined) return []
      const { citation, status, explanation, evidence } = answer
      const heading = placeOf(policy, asked)?.headingSpan
      return [
        {
          id: nameOf(answer),
          citation,
          title: answer.title,
          status,
          explanation,
          url: asked.url,
          evidence: evidence.map(toLspRange),
          place: heading === undefined ? title : toLspRange(toRange(policy.source, heading)),
          canInsert: insertionFor(document, nameOf(answer)) !== undefined,
        },
      ]
    }),
  }))
  return { version, laws, findings: summary.findings }
}

/** The edit that adds a clause for a requirement the policy lacks. */
export function insertClause(document: PolicyDocument, requirement: string, client: ActionClient): WorkspaceEdit | undefined {
  const action = insertionFor(document, requirement)
  return action === undefined ? undefined : toCodeAction(document, action, client).edit
}
