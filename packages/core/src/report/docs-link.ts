import { BUILT_IN, type Catalogue } from '../rules/catalogue.ts'
import { DOCS } from './docs.ts'
import { findExplanation } from './explanation.ts'

/** The page, within the documentation, that tells of a built-in rule, or of a law's requirement such as `law/gdpr/13-2-a`. */
export function docsPath(id: string): string {
  const [first, law, requirement] = id.split('/')
  if (first !== 'law') return `rules/${id}.html`
  return requirement === undefined ? `laws/${law}.html` : `laws/${law}.html#${requirement}`
}

/**
 * The address at which a rule, law or requirement is explained: its page in the documentation, which has the official text. What a plug-in brings
 * has no page there; its own source is given, if it names one.
 */
export function docsLink(id: string, catalogue: Catalogue = BUILT_IN): string | undefined {
  if (findExplanation(id) !== undefined) return DOCS + docsPath(id)
  const explanation = findExplanation(id, catalogue)
  switch (explanation?.type) {
    case 'requirement':
      return explanation.requirement.url
    case 'law':
      return explanation.law.url
    default:
      return explanation?.rule.sources?.[0]?.url
  }
}
