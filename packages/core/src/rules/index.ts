import noSupersededLaw from './citations/no-superseded-law/rule.ts'
import noUnknownArticle from './citations/no-unknown-article/rule.ts'
import noVagueRetention from './clarity/no-vague-retention/rule.ts'
import noEmptyContactClause from './contact/no-empty-contact-clause/rule.ts'
import noStalePolicy from './dates/no-stale-policy/rule.ts'
import requireDate from './dates/require-date/rule.ts'
import noUnreadLanguage from './language/no-unread-language/rule.ts'
import type { Rule } from './rule.ts'
import noDanglingIntroduction from './structure/no-dangling-introduction/rule.ts'
import noDeadLinkText from './structure/no-dead-link-text/rule.ts'
import noInsecureLink from './structure/no-insecure-link/rule.ts'
import noMisplacedHtml from './structure/no-misplaced-html/rule.ts'
import noRepeatedParagraph from './structure/no-repeated-paragraph/rule.ts'
import noSkippedLevel from './structure/no-skipped-level/rule.ts'
import noUnmatchedHtml from './structure/no-unmatched-html/rule.ts'
import requireHeadings from './structure/require-headings/rule.ts'
import noUnknownRule from './suppressions/no-unknown-rule/rule.ts'
import noUnusedSuppression from './suppressions/no-unused/rule.ts'
import requireReason from './suppressions/require-reason/rule.ts'
import noUndefinedTerm from './terms/no-undefined-term/rule.ts'

/** Every rule, by id. */
export const RULES: readonly Rule[] = [
  noSupersededLaw,
  noUnknownArticle,
  noVagueRetention,
  noEmptyContactClause,
  noStalePolicy,
  requireDate,
  noUnreadLanguage,
  noDanglingIntroduction,
  noDeadLinkText,
  noInsecureLink,
  noMisplacedHtml,
  noRepeatedParagraph,
  noSkippedLevel,
  noUnmatchedHtml,
  requireHeadings,
  noUnknownRule,
  noUnusedSuppression,
  requireReason,
  noUndefinedTerm,
]
