/** A path of the description, as segments: a literal, or the name of a parameter. */
export interface PathTemplate {
  readonly text: string
  readonly segments: readonly ({ readonly literal: string } | { readonly parameter: string; readonly many: boolean })[]
}

/** @param many the parameters that may span several segments, as a file's path does */
export function parseTemplate(text: string, many: ReadonlySet<string>): PathTemplate {
  const segments = text
    .split('/')
    .slice(1)
    .map((segment) => {
      if (!segment.startsWith('{')) return { literal: segment }
      const parameter = segment.slice(1, -1)
      return { parameter, many: many.has(parameter) }
    })
  return { text, segments }
}

/** The parameters of a path, decoded; undefined where the path is not of this template or wrongly encoded. At most one parameter spans several segments. */
export function matchPath({ segments }: PathTemplate, path: string): Readonly<Record<string, string>> | undefined {
  const wide = segments.findIndex((segment) => 'many' in segment && segment.many)
  const given = path.split('/').slice(1)
  // The root folder may be asked for without its slash.
  const parts = wide === segments.length - 1 && given.length === wide ? [...given, ''] : given
  if (wide < 0 ? parts.length !== segments.length : parts.length < segments.length) return undefined
  const extra = parts.length - segments.length
  const found: Record<string, string> = {}
  for (const [index, segment] of segments.entries()) {
    const from = wide >= 0 && index > wide ? index + extra : index
    const part = parts.slice(from, from + 1 + (index === wide ? extra : 0)).join('/')
    if ('literal' in segment) {
      if (segment.literal !== part) return undefined
    } else {
      const value = decode(part)
      if (value === undefined || (value === '' && !segment.many)) return undefined
      found[segment.parameter] = value
    }
  }
  return found
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
