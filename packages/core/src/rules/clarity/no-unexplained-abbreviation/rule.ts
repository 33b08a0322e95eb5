import { isRead } from '../../../reading/language.ts'
import { toSourceSpan } from '../../../text/prose.ts'
import { createOverlapTest } from '../../overlap-test.ts'
import { defineRule } from '../../rule.ts'

/** Abbreviations of the trade that many readers do not know, with what they stand for. */
const LONG_FORMS: Readonly<Record<string, string>> = {
  AML: 'anti-money laundering',
  BCR: 'binding corporate rules',
  BCRs: 'binding corporate rules',
  CCPA: 'California Consumer Privacy Act',
  COPPA: "Children's Online Privacy Protection Act",
  CPRA: 'California Privacy Rights Act',
  DNT: 'Do Not Track',
  DPA: 'data protection authority',
  DPF: 'Data Privacy Framework',
  DPIA: 'data protection impact assessment',
  DPO: 'data protection officer',
  DSAR: 'data subject access request',
  EEA: 'European Economic Area',
  FERPA: 'Family Educational Rights and Privacy Act',
  FTC: 'Federal Trade Commission',
  GDPR: 'General Data Protection Regulation',
  GPC: 'Global Privacy Control',
  HIPAA: 'Health Insurance Portability and Accountability Act',
  ICO: "Information Commissioner's Office",
  IDFA: 'identifier for advertisers',
  ISP: 'internet service provider',
  KYC: 'know your customer',
  LGPD: 'Lei Geral de Proteção de Dados',
  MFA: 'multi-factor authentication',
  PHI: 'protected health information',
  PII: 'personally identifiable information',
  PIPEDA: 'Personal Information Protection and Electronic Documents Act',
  SCC: 'standard contractual clauses',
  SCCs: 'standard contractual clauses',
  SDK: 'software development kit',
  SDKs: 'software development kits',
  SSO: 'single sign-on',
  TLS: 'Transport Layer Security',
  VCDPA: 'Virginia Consumer Data Protection Act',
}
const ABBREVIATION = new RegExp(
  `(?<![\\p{L}\\p{N}./@#&-])(?:${Object.keys(LONG_FORMS).join('|')})(?![\\p{L}\\p{N}@&]|[-./][\\p{L}\\p{N}])`,
  'gu',
)
const QUOTES = ['"', '“', '‘', "'"]
/** "SDKs, which are ...", "DPO (the person who ...)". */
const EXPLAINS_BEHIND = /^(?:, (?:which|i\.e\.|that is|a |an |the )| \(| (?:means|stands for|is short for)\b)/i
/** "The advertising identifier (e.g. the IDFA)": an example of what stands before it. */
const ILLUSTRATES = /(?:e\.g\.|such as|for example),? (?:the |an? )?$/i
/** "Facebook SDK": the name of a product. */
const WITHIN_NAME = /(?<!^|[.!?] )\p{Lu}\p{Ll}+ $/u
const BESIDE = 24
/** White space, hyphens and apostrophes are written in several ways. */
const loose = (text: string) =>
  text
    .toLowerCase()
    .replace(/[-‐‑\s]+/g, ' ')
    .replace(/[’']/g, '')

export default defineRule({
  id: 'clarity/no-unexplained-abbreviation',
  description: 'Finds abbreviations of the trade that the policy explains nowhere.',
  recommended: 'off',
  suggests: true,
  sources: [{ citation: 'GDPR Art. 12(1)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12' }],
  messages: {
    unexplained:
      "'{abbreviation}' is explained nowhere. Many readers do not know it. Write '{long} ({abbreviation})' here, where it first stands.",
  },
  check({ policy, report }) {
    if (!isRead(policy)) return
    const { prose } = policy
    const isKept = createOverlapTest([...policy.links, ...policy.marks.filter(({ type }) => type === 'code')].map(({ span }) => span))
    const text = loose(prose.text)
    const seen = new Set<string>()
    for (const { 0: abbreviation, index } of prose.text.matchAll(ABBREVIATION)) {
      const long = LONG_FORMS[abbreviation]
      if (long === undefined || seen.has(abbreviation)) continue
      const span = toSourceSpan(prose, { start: index, end: index + abbreviation.length })
      if (isKept(span)) continue
      seen.add(abbreviation)
      const before = prose.text.slice(Math.max(0, index - BESIDE), index)
      const behind = prose.text.slice(index + abbreviation.length, index + abbreviation.length + BESIDE)
      const isExplained = prose.text.includes(`(${abbreviation}`) || QUOTES.some((quote) => prose.text.includes(`${quote}${abbreviation}`))
      if (isExplained || text.includes(loose(long)) || EXPLAINS_BEHIND.test(behind) || ILLUSTRATES.test(before) || WITHIN_NAME.test(before))
        continue
      report({
        message: 'unexplained',
        data: { abbreviation, long },
        span,
        suggestions: [{ title: `Write '${long} (${abbreviation})'`, edits: [{ span, text: `${long} (${abbreviation})` }] }],
      })
    }
  },
})
