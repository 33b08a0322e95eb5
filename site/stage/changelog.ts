/** A change that waits for the next release, as `.changeset` has it. */
const CHANGESET = /^---\n(?<head>[\s\S]*?)---\n\s*(?<text>[\s\S]+)$/

/** The first paragraph of each change that is not released, on the lines of a list. */
export function unreleased(changesets: readonly string[]): readonly string[] {
  return changesets.flatMap((changeset) => {
    const text = CHANGESET.exec(changeset)?.groups?.['text']
    return text === undefined ? [] : [`- ${text.trim().replace(/\s*\n\s*/g, ' ')}`]
  })
}

/** The page of changes: what waits, then what was released. */
export function changelogPage(changesets: readonly string[], released: string | undefined): string {
  const waiting = unreleased(changesets)
  const parts = ['# Changelog', 'All packages have the same version.']
  if (waiting.length > 0) parts.push('## Not released yet', waiting.join('\n'))
  if (released !== undefined) parts.push(released.replace(/^# .*\n+/, ''))
  return `${parts.join('\n\n')}\n`
}
