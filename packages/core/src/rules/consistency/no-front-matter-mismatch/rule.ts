import type { Policy } from '../../../document/policy.ts'
import { emailsIn } from '../../../reading/addresses.ts'
import { languageOf } from '../../../reading/language.ts'
import { findEmails } from '../../../text/emails.ts'
import { defineRule } from '../../rule.ts'

/**
 * Keys of front matter that say what the text says too. The dates are the business of consistency/no-conflicting-dates, and
 * `organization`, which declares a fact, that of declarations/no-other-organization.
 */
const ORGANIZATION = ['organisation', 'company', 'controller']
const LANGUAGE = ['lang', 'language', 'locale']
const EMAIL = ['email', 'contact', 'contact_email', 'privacy_email']
/** A language as BCP 47 writes it: `de`, `pt-BR`, `zh_Hant`. */
const TAG = /^(?<primary>[a-z]{2,3})(?:[-_][a-z\d]{2,8}){0,3}$/i
/** A name is compared by its words: "Larch Books, Ltd." is named where the text has "Larch Books". */
const LEGAL_FORM =
  /(?<![\s,])[\s,]+(?:inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|co|company|gmbh|ag|se|ug|kg|sas|sarl|sa|bv|nv|ab|as|oy|pty|srl|spa)\.?$/i

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? ''

export default defineRule({
  id: 'consistency/no-front-matter-mismatch',
  description: 'Finds front matter that names another organization, language or e-mail address than the text.',
  recommended: 'warning',
  messages: {
    organization:
      "The front matter says this is the policy of '{name}', which the text never names. Pages built from it announce one company and speak of another. Correct the one left behind.",
    language:
      "The front matter says that the language is '{tag}'; the text is in {language}. Screen readers read it in the wrong voice. Correct it.",
    email: "The front matter gives '{address}', which the text never names. Readers are given two addresses. Correct the one left behind.",
  },
  check({ policy, report }) {
    const { frontMatter, prose } = policy
    if (frontMatter === undefined || policy.statements.length === 0) return
    const first = (keys: readonly string[]) => firstOf(policy, keys)
    const organization = first(ORGANIZATION)
    if (
      organization !== undefined &&
      !` ${wordsOf(prose.text)} `.includes(` ${wordsOf(organization.value.trim().replace(LEGAL_FORM, ''))} `)
    )
      report({ message: 'organization', data: { name: organization.value }, span: organization.span })
    const language = first(LANGUAGE)
    const primary = TAG.exec(language?.value.trim() ?? '')?.groups?.['primary']?.toLowerCase()
    const spoken = languageOf(policy)
    if (language !== undefined && primary !== undefined && spoken !== undefined && spoken.tag !== primary)
      report({ message: 'language', data: { tag: language.value, language: spoken.name }, span: language.span })
    const email = first(EMAIL)
    const address = findEmails(email?.value ?? '')[0]?.address.toLowerCase()
    const told = [
      ...emailsIn(policy).map((one) => one.address.toLowerCase()),
      ...policy.links.map(({ href }) => href.toLowerCase().replace(/^mailto:/, '')),
    ]
    if (email !== undefined && address !== undefined && told.length > 0 && !told.includes(address))
      report({ message: 'email', data: { address }, span: email.span })
  },
})

/** The first of the keys that has a text as its value. */
function firstOf({ frontMatter }: Policy, keys: readonly string[]) {
  for (const key of keys) {
    const value = frontMatter?.values[key]
    const span = frontMatter?.valueSpans[key]
    if (typeof value === 'string' && value.trim() !== '' && span !== undefined) return { value, span }
  }
  return undefined
}
