/** What keeps a link from leading anywhere, and what was probably meant. */
export interface LinkFault {
  readonly message: 'empty' | 'malformed' | 'local' | 'relative' | 'example'
  /** What stands in the way, as it is written. */
  readonly part: string
  readonly meant?: string
}

const WEB = /^(?<scheme>https?):(?<slashes>\/*)(?<host>[^/?#]*)/i
/** Schemes with a letter wrong, or without their colon. */
const MISTYPED_SCHEME = /^(?:htp|http|https|htps|htttps?|hhttps?|ttps?):?\/\/|^(?:htp|htps|htttps?|hhttps?|ttps?):/i
/** Hosts that only ever resolve on one's own machine or network. */
const LOCAL =
  /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|0\.0\.0\.0|10\.\d{1,3}\.\d{1,3}\.\d{1,3}|192\.168\.\d{1,3}\.\d{1,3}|[^.]+)$|\.(?:local|localhost|internal|invalid|test)$/i
const EXAMPLE = /^(?:www\.)?example\.(?:com|org|net)$/i
const IP = /^\d{1,3}(?:\.\d{1,3}){3}$|^\[[\da-f:.]{2,45}\]$/i
const LABEL = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}])?$/u
const TOP = /^(?:\p{L}{2,24}|xn--[a-z\d-]{2,50})$/iu
/** A host without its scheme: browsers look for a file of that name beside the policy. */
const HOST_ONLY = /^(?:www\.[a-z\d-]{1,63}\.[a-z]{2,24}|(?:[a-z\d-]{1,63}\.){1,3}(?:com|org|net|gov|edu|eu))(?:[/?#]|$)/i
const ADDRESS_ONLY = /^[\w.+-]{1,64}@(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,24}$/i

function isHost(host: string): boolean {
  if (IP.test(host)) return true
  const labels = host.replace(/\.$/, '').split('.')
  return labels.length > 1 && labels.every((label) => LABEL.test(label)) && TOP.test(labels.at(-1) ?? '')
}

/** Says what is wrong with a link's target; undefined for one that may lead somewhere. */
export function faultOf(target: string): LinkFault | undefined {
  const href = target.trim()
  if (href === '' || href === '#') return { message: 'empty', part: href }
  if (ADDRESS_ONLY.test(href)) return { message: 'relative', part: href, meant: `mailto:${href}` }
  if (HOST_ONLY.test(href)) return { message: 'relative', part: href, meant: `https://${href}` }
  if (/^file:/i.test(href)) return { message: 'local', part: href }
  const { scheme, slashes, host } = WEB.exec(href)?.groups ?? {}
  if (scheme === undefined || slashes === undefined || host === undefined)
    return MISTYPED_SCHEME.test(href) ? { message: 'malformed', part: href } : undefined
  const name = host.slice(host.lastIndexOf('@') + 1).replace(/:\d{1,5}$/, '')
  if (slashes.length !== '//'.length || /^https?:?$/i.test(name)) return { message: 'malformed', part: href }
  if (name !== '' && LOCAL.test(name)) return { message: 'local', part: name }
  if (EXAMPLE.test(name)) return { message: 'example', part: name }
  return isHost(name) ? undefined : { message: 'malformed', part: host }
}
