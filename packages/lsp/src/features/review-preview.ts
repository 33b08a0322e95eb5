import { diffPolicies, review } from '@clausal/core'
import { formatHtmlDiff, formatReviewMarkdown } from '@clausal/core/report'
import type { Comparison, ReviewPreview } from '../protocol.ts'
import type { PolicyDocument } from '../workspace/policies.ts'
import type { Earlier } from './comparison.ts'

/** A policy and the version it is held against; none for a policy that is new. */
export interface Versions {
  readonly document: PolicyDocument
  readonly earlier?: Earlier
}

/** Two versions side by side. */
export function compareVersions({ policy, configuration: { path } }: PolicyDocument, earlier: Earlier): Comparison {
  const diff = diffPolicies(earlier.policy, policy)
  return {
    base: { name: earlier.name, text: earlier.policy.source.text },
    diff,
    html: formatHtmlDiff({ before: `${earlier.name}:${path}`, after: path, diff }),
  }
}

/** What a pull request would hear of these policies. */
export function previewReview(base: string, versions: readonly Versions[]): ReviewPreview {
  const layers = new Map(versions.map(({ document }) => [document.configuration.path, document.layers]))
  const told = review({
    before: versions.flatMap(({ earlier }) => (earlier === undefined ? [] : [earlier.policy])),
    after: versions.map(({ document }) => document.policy),
    config: (path) => layers.get(path) ?? [],
  })
  return { base, markdown: formatReviewMarkdown(told), review: told }
}
