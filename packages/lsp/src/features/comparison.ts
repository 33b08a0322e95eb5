import { diffPolicies, type Policy } from '@clausal/core'
import type { Parser, PolicyDocument } from '../workspace/policies.ts'
import type { History } from '../workspace/workspace.ts'
import type { Comparison } from './code-lens.ts'

/** Compares policies with earlier versions. Both texts are kept, so that nothing is compared twice. */
export interface Comparisons {
  /** The differences from a commit or branch, or, without one, from where the branch left the main one. */
  of(document: PolicyDocument, base: string): Promise<Comparison | undefined>
  /** The branch may be another now. */
  forget(): void
}

interface Earlier {
  readonly name: string
  readonly policy: Policy
}

export function createComparisons(history: History | undefined, parser: Parser): Comparisons {
  let earlier = new Map<string, Promise<Earlier | undefined>>()
  const compared = new Map<string, { readonly before: Policy; readonly after: Policy; readonly comparison: Comparison }>()

  async function read(git: History, { uri, policy, configuration }: PolicyDocument, base: string): Promise<Earlier | undefined> {
    const found = await (base === '' ? git.textAt(uri) : git.textAt(uri, base))
    return found === undefined
      ? undefined
      : { name: found.name, policy: parser.parse(found.text, { path: configuration.path, format: policy.format }) }
  }

  return {
    async of(document, base) {
      if (history === undefined) return undefined
      const key = `${base}\0${document.uri}`
      const reading = earlier.get(key) ?? read(history, document, base)
      earlier.set(key, reading)
      const before = await reading
      if (before === undefined || before.policy.source.text === document.policy.source.text) return undefined
      const known = compared.get(key)
      if (known?.before === before.policy && known.after === document.policy) return known.comparison
      const comparison = { base: before.name, diff: diffPolicies(before.policy, document.policy) }
      compared.set(key, { before: before.policy, after: document.policy, comparison })
      return comparison
    },
    forget() {
      earlier = new Map()
    },
  }
}
