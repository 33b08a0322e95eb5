import { entriesOf } from '../../definition/definition.ts'
import { paragraph } from '../block.ts'
import type { ClauseWriter } from './clause-writer.ts'

/** Decisions by automated means, their logic and consequences: Art. 13(2)(f) GDPR. */
export const writeAutomatedDecisions: ClauseWriter = ({ definition: { automatedDecisions }, say }) =>
  automatedDecisions === false
    ? [paragraph(say('no-automated-decision'))]
    : entriesOf(automatedDecisions).map(({ decision, logic, effect }) =>
        paragraph(
          decision === undefined ? say('automated-decisions') : say('automated-decision', { decision }),
          ...(logic === undefined ? [] : [say('automated-logic', { logic })]),
          ...(effect === undefined ? [] : [say('automated-effect', { effect })]),
        ),
      )
