import { posix } from 'node:path'

/** What a relative link may lead to. */
export interface Targets {
  /** The page that a file of the repository becomes, or the file with the page of a folder. */
  readonly pageOf: (path: string) => string | undefined
  readonly kindOf: (path: string) => 'file' | 'folder' | undefined
  /** Where the repository is shown, such as `https://github.com/owner/name`. */
  readonly repository: string
  /** The tag or branch of it that is shown. */
  readonly ref: string
}

/** Where a picture of the repository lies in the site. */
export const pictureIn = (path: string) => `/pictures/${path.replaceAll('/', '-')}`

const PICTURE = /\.(?:png|gif|svg|jpe?g|webp)$/
const ABSOLUTE = /^(?:[a-z][a-z+.-]*:|\/\/|#)/i
/** The target of a link or picture in Markdown, and of `href` and `src` in HTML. */
const LINK = /(?<open>\]\(<?|\b(?:href|src|srcset)=")(?<href>[^)\s">]+)/g
const FENCE = /^ {0,3}(?<fence>`{3,}|~{3,})/

/** Relative from the folder of `page`, with `./` so that nothing takes it for a package. */
function relativeTo(page: string, target: string): string {
  const path = posix.relative(posix.dirname(page), target)
  return path.startsWith('.') ? path : `./${path}`
}

function targetOf(href: string, file: string, page: string, { pageOf, kindOf, repository, ref }: Targets, pictures: Set<string>): string {
  const [path = '', hash] = href.split('#', 2)
  const target = posix.join(posix.dirname(file), decodeURI(path))
  const behind = hash === undefined ? '' : `#${hash}`
  const leadsTo = pageOf(target) ?? pageOf(posix.join(target, 'README.md'))
  if (leadsTo !== undefined) return relativeTo(page, leadsTo) + behind
  const kind = kindOf(target)
  if (kind === undefined) throw new Error(`${file}: the link to ${href} leads nowhere: there is no ${target}.`)
  if (kind === 'file' && PICTURE.test(target)) {
    pictures.add(target)
    return pictureIn(target)
  }
  return `${repository}/${kind === 'file' ? 'blob' : 'tree'}/${ref}/${target.replace(/\/$/, '')}${behind}`
}

/** The text of a page: relative links lead to pages of the site, to pictures beside them, or to the repository. Code is left alone. */
export function placeLinks(text: string, file: string, page: string, targets: Targets): { text: string; pictures: ReadonlySet<string> } {
  const pictures = new Set<string>()
  let fence: string | undefined
  const lines = text.split('\n').map((line) => {
    const mark = FENCE.exec(line)?.groups?.['fence']
    if (mark !== undefined) {
      if (fence === undefined) fence = mark
      else if (mark.startsWith(fence)) fence = undefined
      return line
    }
    if (fence !== undefined) return line
    return line.replace(LINK, (whole, open: string, href: string) =>
      ABSOLUTE.test(href) ? whole : open + targetOf(href, file, page, targets, pictures),
    )
  })
  return { text: lines.join('\n'), pictures }
}
