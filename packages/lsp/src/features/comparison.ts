import { diffPolicies, type Policy, type PolicyDiff } from '@clausal/core'
import type { EarlierText } from '../protocol.ts'
import type { Parser, PolicyDocument } from '../workspace/policies.ts'
import type { History } from '../workspace/workspace.ts'

/** How a policy differs from an earlier version. */
export interface Comparison {
  /** What the earlier version is called: a branch, or a commit. */
  readonly base: string
  readonly diff: PolicyDiff
}

/** An earlier version of a policy. */
export interface Earlier {
  readonly name: string
  readonly policy: Policy
}

/** Compares policies with earlier versions. Both texts are kept, so that nothing is compared twice. */
export interface Comparisons {
  /** The version at a commit or branch, or, with an empty name, where the branch left the main one. */
  earlier(document: PolicyDocument, base: string): Promise<Earlier | undefined>
  /** The differences from there; undefined where there are none. */
  of(document: PolicyDocument, base: string): Promise<Comparison | undefined>
  /** The branch may be another now. */
  forget(): void
}

/** A text as an earlier version of a policy. */
export function toEarlier({ name, text }: EarlierText, { policy, configuration }: PolicyDocument, parser: Parser): Earlier {
  return { name, policy: parser.parse(text, { path: configuration.path, format: policy.format }) }
}

export function createComparisons(history: History | undefined, parser: Parser): Comparisons {
  let read = new Map<string, Promise<Earlier | undefined>>()
  const compared = new Map<string, { readonly before: Policy; readonly after: Policy; readonly comparison: Comparison }>()
  const keyOf = ({ uri }: PolicyDocument, base: string) => `${base}\0${uri}`

  async function find(git: History, document: PolicyDocument, base: string): Promise<Earlier | undefined> {
    const found = await (base === '' ? git.textAt(document.uri) : git.textAt(document.uri, base))
    return found && toEarlier(found, document, parser)
  }

  async function earlier(document: PolicyDocument, base: string): Promise<Earlier | undefined> {
    if (history === undefined) return undefined
    const key = keyOf(document, base)
    const reading = read.get(key) ?? find(history, document, base)
    read.set(key, reading)
    return reading
  }

  return {
    earlier,
    async of(document, base) {
      const before = await earlier(document, base)
      if (before === undefined || before.policy.source.text === document.policy.source.text) return undefined
      const key = keyOf(document, base)
      const known = compared.get(key)
      if (known?.before === before.policy && known.after === document.policy) return known.comparison
      const comparison = { base: before.name, diff: diffPolicies(before.policy, document.policy) }
      compared.set(key, { before: before.policy, after: document.policy, comparison })
      return comparison
    },
    forget() {
      read = new Map()
    },
  }
}
