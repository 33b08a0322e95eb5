import type { ReadingContext, StatementReading } from '../context.ts'
import { hasLegalForm, NAME, toName } from '../organization-name.ts'
import type { Hit } from '../phrases/hits.ts'
import { tokenAt } from '../phrases/tokens.ts'

/** What every name looked for has: cheaper to ask for first than to try a name at every capital. */
const LEGAL_FORM_SIGN =
  /\b(?:Inc|Ltd|Limited|LLC|LLP|PLC|plc|Corp|Corporation|GmbH|UG|AG|SE|KG|SAS|SARL|SA|Srl|S\.r\.l|SpA|S\.p\.A|BV|B\.V|NV|AB|AS|ApS|Oy|Oyj|Pty|Pvt|Pte)\b/

/** The companies a statement names with their legal form, other than the organization itself. */
export function companyNames(context: ReadingContext, { statement, from, to }: StatementReading): Hit[] {
  const text = context.text(statement.prose)
  if (!LEGAL_FORM_SIGN.test(text)) return []
  const found: Hit[] = []
  for (const match of text.matchAll(new RegExp(NAME, 'gu'))) {
    if (!hasLegalForm(match[0].replace(/(?<![.,;])[.,;]+$/, '')) && !hasLegalForm(match[0])) continue
    const start = statement.prose.start + match.index
    const named = toName(match[0], { start, end: start + match[0].length })
    if (named === undefined) continue
    const first = Math.max(from, tokenAt(context.tokens, named.span.start))
    const last = Math.min(to, tokenAt(context.tokens, named.span.end)) - 1
    if (last < first || context.isOrganization(context.tokens.words[first] ?? '')) continue
    found.push({ key: named.name, first, last, ...named.span })
  }
  return found
}
