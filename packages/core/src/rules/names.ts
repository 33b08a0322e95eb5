import { toLowerCaseInPlace } from '../text/lower-case.ts'

const LEGAL_FORM =
  /[\s,]+(?:inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|co|company|gmbh|ug|ag|se|kg|ohg|e\.v|sas|sarl|sa|srl|s\.r\.l|spa|s\.p\.a|bv|b\.v|nv|ab|as|aps|oy|oyj|pty|pvt|pte)\.?$/

/** Longer ones are no names. */
const LONGEST_NAME = 200

/** A name as names are compared: in lower case, without its legal form. */
function coreOf(name: string): string {
  const lower = toLowerCaseInPlace(name.slice(0, LONGEST_NAME)).trim()
  // "Pty Ltd" and "Ltd. Co." are two.
  return lower
    .replace(LEGAL_FORM, '')
    .replace(LEGAL_FORM, '')
    .replace(/[\s,.]+$/, '')
}

/** Whether two names are of one company or product: apart from the legal form, one may say more than the other, as `Stripe` and `Stripe Payments Europe`. */
export function areOneName(a: string, b: string): boolean {
  const [one, other] = [coreOf(a), coreOf(b)]
  return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `)
}

const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** Whether a text has the name as whole words; beside letters of scripts that write no spaces, too. */
export function isNamedIn(text: string, name: string): boolean {
  const [lower, core] = [toLowerCaseInPlace(text), coreOf(name)]
  if (core === '') return false
  for (let at = lower.indexOf(core); at >= 0; at = lower.indexOf(core, at + 1)) {
    const [before, after] = [lower[at - 1], lower[at + core.length]]
    const isWhole = [before, after].every(
      (beside) => !isLetter(beside) || /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}]/u.test(beside ?? ''),
    )
    if (isWhole) return true
  }
  return false
}
