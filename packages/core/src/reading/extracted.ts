import type { ExtractedFact } from '../document/extractor.ts'
import { createFact } from '../document/fact.ts'
import { assertInside, guarded, type PluginFailure } from '../document/plugin-failure.ts'
import type { Policy } from '../document/policy.ts'

/** A fact that a plug-in read. */
export interface ExtractedDisclosure extends ExtractedFact {
  /** `plug-in/type`. */
  readonly type: string
}

/** What the extractors of plug-ins read from a policy, in the order of their places. */
export interface ExtractedReading {
  readonly disclosures: readonly ExtractedDisclosure[]
  readonly failures: readonly PluginFailure[]
}

/** What the extractors of plug-ins read. One that throws reads nothing, and the failure is kept. */
export const extractedOf: (policy: Policy) => ExtractedReading = createFact((policy) => {
  const failures: PluginFailure[] = []
  const disclosures = (policy.extractors ?? []).flatMap(({ plugin, type, extract }) =>
    guarded(
      plugin,
      type,
      failures,
      () =>
        extract(policy).map(({ span, affirmed, fields }): ExtractedDisclosure => {
          assertInside(span, policy.source.text.length)
          return { type, span, affirmed: affirmed !== false, ...(fields && { fields }) }
        }),
      [],
    ),
  )
  return { disclosures: disclosures.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end), failures }
})
