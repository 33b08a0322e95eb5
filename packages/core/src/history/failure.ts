import type { Policy } from '../document/policy.ts'
import type { Failure } from './history-row.ts'

/** What pages say that stand in for the one that was asked for. In lower case; short pages alone are searched for them. */
const STAND_INS: readonly { readonly words: RegExp; readonly what: string }[] = [
  {
    words: /\b(?:error )?404\b|\b(?:page|file|document|url) (?:was |could )?not (?:be )?found\b|page (?:does not|doesn[’']t) exist/,
    what: 'a page that was not found',
  },
  {
    words: /\b(?:error )?(?:401|403)\b|\baccess (?:is |was )?denied\b|\bforbidden\b|you (?:have been|are) blocked/,
    what: 'a refusal of access',
  },
  { words: /\b(?:error )?429\b|too many requests|rate limit/, what: 'a refusal of too many requests' },
  {
    words:
      /\b(?:error )?50[0234]\b|internal server error|bad gateway|service (?:is )?(?:temporarily )?unavailable|gateway time-?out|under maintenance|something went wrong/,
    what: 'a failure of the server',
  },
  {
    words:
      /verify (?:that )?you are (?:a )?human|are you a robot|captcha|checking (?:if the site connection is secure|your browser)|just a moment/,
    what: 'a check for robots',
  },
  {
    words: /enable (?:java ?script|cookies)|java ?script is (?:disabled|required|not enabled)/,
    what: 'a page that wants JavaScript or cookies',
  },
]

/** A page that stands in for another has little to say. In characters of prose. */
const LONGEST_STAND_IN = 2000
/** A stand-in is this much shorter than the policy before it. */
const STAND_IN_SHARE = 0.5
/** Fewer than this of an earlier text that was long enough is no rewriting any more. */
const LEAST_SHARE = 0.05
const LONG_ENOUGH = 1500
/** A cut takes a part off that is worth the name. */
const CUT_SHARE = 0.95
/** Words that can be recognised again. In characters. */
const RECOGNISABLE = 12

const SENTENCE_END = /[.!?:;…。！？)\]"”’|]\s*$/

function findStandIn(policy: Policy, last: Policy | undefined): Failure | undefined {
  const prose = policy.prose.text
  if (prose.length > LONGEST_STAND_IN || (last !== undefined && prose.length > last.prose.text.length * STAND_IN_SHARE)) return undefined
  const text = prose.toLowerCase()
  const found = STAND_INS.find(({ words }) => words.test(text))
  return found === undefined ? undefined : { reason: 'error-page', explanation: `This looks like ${found.what}, not like the policy.` }
}

/** Whether it ends within a sentence that the earlier version has whole, further on than its own end. */
function breaksOff(policy: Policy, last: Policy): boolean {
  const end = policy.statements.at(-1)?.text
  if (end === undefined || end.length < RECOGNISABLE || SENTENCE_END.test(end)) return false
  return last.statements.some(({ text }) => text.length > end.length && text.startsWith(end))
}

/** Whether a page of HTML lost its end. */
const losesEnd = ({ source, format }: Policy, last: Policy) =>
  format === 'html' && /<\/(?:html|body)>/i.test(last.source.text) && !/<\/(?:html|body)>/i.test(source.text)

function findCut(policy: Policy, last: Policy): Failure | undefined {
  const [length, before] = [policy.prose.text.length, last.prose.text.length]
  if (length >= before * CUT_SHARE || !(breaksOff(policy, last) || losesEnd(policy, last))) return undefined
  return {
    reason: 'cut-off',
    explanation: `The text breaks off after ${Math.round((100 * length) / before)} % of what the version before has.`,
  }
}

/**
 * Why a version is a failed copy rather than the policy; undefined where it is none.
 *
 * @param last the latest version before it that is a policy.
 */
export function findFailure(policy: Policy, last: Policy | undefined): Failure | undefined {
  const prose = policy.prose.text.trim()
  if (!/[\p{L}\p{N}]/u.test(prose)) return { reason: 'empty', explanation: 'The file holds no text.' }
  const standIn = findStandIn(policy, last)
  if (standIn !== undefined || last === undefined) return standIn
  const before = last.prose.text.length
  if (before >= LONG_ENOUGH && prose.length < before * LEAST_SHARE)
    return { reason: 'almost-empty', explanation: `Only ${prose.length} of ${before} characters are left, fewer than a policy has.` }
  return findCut(policy, last)
}
