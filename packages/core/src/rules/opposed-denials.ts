import type { Policy, Statement } from '../document/policy.ts'
import type { Disclosure } from '../reading/disclosure.ts'
import { lineAt } from '../text/source.ts'
import { flatDenialsOf } from './flat-denial.ts'
import { quoteOf } from './quotation.ts'

/** What a rule reports of a statement that denies what another one says. */
export interface OpposedDenial {
  /** Where the other one stands, and its words. */
  readonly data: { readonly line: number; readonly words: string }
  readonly span: Statement['span']
  readonly related: readonly Statement['span'][]
}

/**
 * The flat denials among disclosures that another statement of the policy opposes, each statement once.
 * `contraryTo` gives the disclosure that says what a denial denies, if there is one.
 */
export function opposedDenialsOf<Kind extends Disclosure>(
  policy: Policy,
  disclosures: readonly Kind[],
  contraryTo: (denial: Kind) => Disclosure | undefined,
): readonly OpposedDenial[] {
  const flat = flatDenialsOf(policy)
  const opposed = new Map<Statement, OpposedDenial>()
  for (const denial of disclosures) {
    const denying = policy.statements[denial.statement]
    if (denial.affirmed || denying === undefined || !flat.has(denial.statement) || opposed.has(denying)) continue
    const contrary = policy.statements[contraryTo(denial)?.statement ?? -1]
    if (contrary === undefined || contrary === denying) continue
    opposed.set(denying, {
      data: { line: lineAt(policy.source, contrary.span.start), words: quoteOf(contrary) },
      span: denying.span,
      related: [contrary.span],
    })
  }
  return [...opposed.values()]
}
