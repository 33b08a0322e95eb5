import type { Span } from '../../text/span.ts'
import type { MarkupProblem } from '../block.ts'
import { ELEMENTS } from './elements.ts'
import type { Tag } from './tags.ts'

/** Watches whether HTML tags have their partners, across all the HTML of a document. */
export interface ElementBalance {
  readonly problems: readonly MarkupProblem[]
  open(name: string, tag: Tag): void
  close(name: string, tag: Tag): void
  /** Whether an element of the name is open. */
  isOpen(name: string): boolean
  /** Reports what was never closed. */
  finish(): void
}

/**
 * Each name is balanced on its own, so that wrong nesting, which readers never see, is not reported. Elements that are not
 * HTML's, such as MDX components, are not watched.
 */
export function createElementBalance(): ElementBalance {
  const problems: MarkupProblem[] = []
  const openTags = new Map<string, Span[]>()
  const isOpen = (name: string) => (openTags.get(name)?.length ?? 0) > 0
  const report = (type: MarkupProblem['type'], { start, end }: Span, detail: string) =>
    problems.push({ type, span: { start, end }, detail })

  return {
    problems,
    isOpen,
    open(name, tag) {
      const role = ELEMENTS.get(name)
      if (role === undefined) return
      if (role.within !== undefined && !role.within.some(isOpen)) report('misplaced-element', tag, name)
      if (role.isVoid || tag.selfClosing) return
      const open = openTags.get(name) ?? []
      // A paragraph cannot hold a paragraph: the next one closes it.
      if (name === 'p') open.length = 0
      open.push({ start: tag.start, end: tag.end })
      openTags.set(name, open)
    },
    close(name, tag) {
      if (!ELEMENTS.has(name)) return
      const opened = openTags.get(name)?.pop()
      if (opened === undefined) report('unmatched-closing-tag', tag, name)
    },
    finish() {
      for (const [name, spans] of openTags) {
        if (ELEMENTS.get(name)?.optionalEnd) continue
        for (const span of spans) report('unclosed-tag', span, name)
      }
      problems.sort((a, b) => a.span.start - b.span.start)
    },
  }
}
