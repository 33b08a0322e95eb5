import type { Law, Requirement } from './law.ts'

/** How a law differs from one it was taken over from. Data only, as the law itself. */
export interface LawDifferences extends Pick<Law, 'id' | 'name' | 'citation' | 'url' | 'checked'> {
  /** How each citation begins in the law taken over, and how here. */
  readonly citationPrefix: { readonly from: string; readonly to: string }
  /** The official text of each article, by the link in the law taken over. */
  readonly urls: Readonly<Record<string, string>>
  /** What is asked in another way, by requirement id; fields that are not given stay. */
  readonly changed: Readonly<Record<string, Partial<Omit<Requirement, 'id'>>>>
  /** What is asked besides, and after which requirement it is listed. */
  readonly added: readonly { readonly after: string; readonly requirement: Requirement }[]
}

/** The law that differs from `base` in these things. */
export function deriveLaw(base: Law, differences: LawDifferences): Law {
  const { id, name, citation, url, checked, citationPrefix, urls, changed, added } = differences
  const adapt = (requirement: Requirement): Requirement => ({
    ...requirement,
    citation: requirement.citation.startsWith(citationPrefix.from)
      ? citationPrefix.to + requirement.citation.slice(citationPrefix.from.length)
      : requirement.citation,
    url: urls[requirement.url] ?? url,
    ...changed[requirement.id],
  })
  const requirements = base.requirements.flatMap((requirement) => [
    adapt(requirement),
    ...added.filter(({ after }) => after === requirement.id).map((addition) => addition.requirement),
  ])
  return { id, name, citation, url, checked, requirements }
}
