/** What Clausal looks at before it starts: the names that make a workspace one with policies. */
export const CANDIDATE_GLOB = '**/{clausal.{yaml,yml,json},*privacy*.{md,mdx,html,txt}}'

const NAMED = /(?:^|\/)(?:clausal\.(?:yaml|yml|json)|[^/]*privacy[^/]*\.(?:md|mdx|html|txt))$/i
const FRONT_MATTER = /^\uFEFF?---\r?\n(?:(?!---)[^\n]*\n)*?policy[ \t]*:/
/** As far as front matter is looked for. */
const MOST_FRONT_MATTER = 4000
/** Languages in which policies are written. */
const LANGUAGES: ReadonlySet<string> = new Set(['markdown', 'mdx', 'html', 'plaintext'])

/** Whether the name of a file says that it is a policy, or the configuration of policies. */
export const isNamedCandidate = (path: string): boolean => NAMED.test(path)

/** Whether an open document may be a policy, by its name or by the `policy:` key of its front matter. The server judges for good. */
export function isCandidate({
  path,
  languageId,
  text,
}: {
  readonly path: string
  readonly languageId: string
  readonly text: string
}): boolean {
  if (isNamedCandidate(path)) return true
  return LANGUAGES.has(languageId) && FRONT_MATTER.test(text.slice(0, MOST_FRONT_MATTER))
}

/** Whether a package.json configures Clausal. */
export function configuresClausal(text: string): boolean {
  try {
    const manifest: unknown = JSON.parse(text)
    return typeof manifest === 'object' && manifest !== null && 'clausal' in manifest
  } catch {
    return false
  }
}
