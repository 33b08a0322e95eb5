import type { Edit } from '../edit.ts'
import { onlyLooks } from './only-looks.ts'

/** Links lead to another address; their words stay. */
export const linkTargets: Edit = {
  name: 'other link targets',
  group: 'looks',
  apply(policy) {
    const { text } = policy.source
    return onlyLooks(
      policy.links.flatMap(({ hrefSpan, href, image, prose }) => {
        const written = hrefSpan === undefined ? '' : text.slice(hrefSpan.start, hrefSpan.end)
        const shown = policy.prose.text.slice(prose.start, prose.end).includes(href)
        if (hrefSpan === undefined || image || shown || written !== href || !/^https?:\/\/[^?#\s]{4,}$/.test(href)) return []
        return [{ start: hrefSpan.end, end: hrefSpan.end, text: href.endsWith('/') ? 'current' : '/current' }]
      }),
    )
  },
}
