/** The page, within the site, that tells of a rule or of a requirement such as `law/gdpr/13-2-a`. */
export function docsPath(rule: string): string {
  const [first, law, requirement] = rule.split('/')
  return first === 'law' ? `laws/${law}.html#${requirement}` : `rules/${rule}.html`
}
