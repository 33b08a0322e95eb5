// Generated from the folders beside it: pnpm --dir packages/core generate
import citationsNoSupersededLaw from './citations/no-superseded-law/rule.ts'
import citationsNoUnknownArticle from './citations/no-unknown-article/rule.ts'
import citationsRequirePromisedLink from './citations/require-promised-link/rule.ts'
import clarityNoDoubleNegative from './clarity/no-double-negative/rule.ts'
import clarityNoHedge from './clarity/no-hedge/rule.ts'
import clarityNoHiddenActor from './clarity/no-hidden-actor/rule.ts'
import clarityNoLegalese from './clarity/no-legalese/rule.ts'
import clarityNoLongSentence from './clarity/no-long-sentence/rule.ts'
import clarityNoUnexplainedAbbreviation from './clarity/no-unexplained-abbreviation/rule.ts'
import clarityNoVagueLinkText from './clarity/no-vague-link-text/rule.ts'
import clarityNoVaguePurpose from './clarity/no-vague-purpose/rule.ts'
import clarityNoVagueRecipients from './clarity/no-vague-recipients/rule.ts'
import clarityNoVagueRetention from './clarity/no-vague-retention/rule.ts'
import clarityNoWallOfText from './clarity/no-wall-of-text/rule.ts'
import clarityNoWordyPhrase from './clarity/no-wordy-phrase/rule.ts'
import clarityReadingLevel from './clarity/reading-level/rule.ts'
import consistencyNoConflictingAges from './consistency/no-conflicting-ages/rule.ts'
import consistencyNoConflictingContacts from './consistency/no-conflicting-contacts/rule.ts'
import consistencyNoConflictingDates from './consistency/no-conflicting-dates/rule.ts'
import consistencyNoConflictingRetention from './consistency/no-conflicting-retention/rule.ts'
import consistencyNoConflictingRights from './consistency/no-conflicting-rights/rule.ts'
import consistencyNoConflictingSale from './consistency/no-conflicting-sale/rule.ts'
import consistencyNoConflictingSharing from './consistency/no-conflicting-sharing/rule.ts'
import consistencyNoContradiction from './consistency/no-contradiction/rule.ts'
import consistencyNoFrontMatterMismatch from './consistency/no-front-matter-mismatch/rule.ts'
import consistencyNoNameVariants from './consistency/no-name-variants/rule.ts'
import consistencyNoUnkeptSummary from './consistency/no-unkept-summary/rule.ts'
import contactNoEmptyContactClause from './contact/no-empty-contact-clause/rule.ts'
import contactNoMalformedAddress from './contact/no-malformed-address/rule.ts'
import contactNoMismatchedAddress from './contact/no-mismatched-address/rule.ts'
import contactNoMistypedDomain from './contact/no-mistyped-domain/rule.ts'
import contactNoSlowResponse from './contact/no-slow-response/rule.ts'
import contactRequireMeansForRights from './contact/require-means-for-rights/rule.ts'
import datesNoAmbiguousDate from './dates/no-ambiguous-date/rule.ts'
import datesNoFutureUpdate from './dates/no-future-update/rule.ts'
import datesNoStalePolicy from './dates/no-stale-policy/rule.ts'
import datesRequireDate from './dates/require-date/rule.ts'
import datesRequireEffectiveDate from './dates/require-effective-date/rule.ts'
import datesRequireLastUpdated from './dates/require-last-updated/rule.ts'
import declarationsNoConflictingSale from './declarations/no-conflicting-sale/rule.ts'
import declarationsNoOtherMinimumAge from './declarations/no-other-minimum-age/rule.ts'
import declarationsNoOtherOrganization from './declarations/no-other-organization/rule.ts'
import declarationsRequireContacts from './declarations/require-contacts/rule.ts'
import languageNoUnreadLanguage from './language/no-unread-language/rule.ts'
import type { AnyRule } from './set-rule.ts'
import structureNoBrokenReference from './structure/no-broken-reference/rule.ts'
import structureNoDanglingIntroduction from './structure/no-dangling-introduction/rule.ts'
import structureNoDeadLinkText from './structure/no-dead-link-text/rule.ts'
import structureNoDuplicateHeading from './structure/no-duplicate-heading/rule.ts'
import structureNoEmptySection from './structure/no-empty-section/rule.ts'
import structureNoForeignName from './structure/no-foreign-name/rule.ts'
import structureNoInsecureLink from './structure/no-insecure-link/rule.ts'
import structureNoMisplacedHtml from './structure/no-misplaced-html/rule.ts'
import structureNoMixedQuotes from './structure/no-mixed-quotes/rule.ts'
import structureNoPlaceholder from './structure/no-placeholder/rule.ts'
import structureNoRepeatedParagraph from './structure/no-repeated-paragraph/rule.ts'
import structureNoSkippedLevel from './structure/no-skipped-level/rule.ts'
import structureNoUnmatchedHtml from './structure/no-unmatched-html/rule.ts'
import structureNoUnreachableLink from './structure/no-unreachable-link/rule.ts'
import structureRequireHeadings from './structure/require-headings/rule.ts'
import structureRequireTitle from './structure/require-title/rule.ts'
import suppressionsNoUnknownRule from './suppressions/no-unknown-rule/rule.ts'
import suppressionsNoUnused from './suppressions/no-unused/rule.ts'
import suppressionsRequireReason from './suppressions/require-reason/rule.ts'
import termsNoCaseDrift from './terms/no-case-drift/rule.ts'
import termsNoDuplicateDefinition from './terms/no-duplicate-definition/rule.ts'
import termsNoLateDefinition from './terms/no-late-definition/rule.ts'
import termsNoMixedTerms from './terms/no-mixed-terms/rule.ts'
import termsNoUndefinedTerm from './terms/no-undefined-term/rule.ts'
import termsNoUnusedDefinition from './terms/no-unused-definition/rule.ts'
import translationsNoDifferingAddresses from './translations/no-differing-addresses/rule.ts'
import translationsNoDifferingDates from './translations/no-differing-dates/rule.ts'
import translationsNoDifferingKinds from './translations/no-differing-kinds/rule.ts'
import translationsNoDifferingPeriods from './translations/no-differing-periods/rule.ts'
import translationsNoDifferingStructure from './translations/no-differing-structure/rule.ts'
import translationsNoMissingLink from './translations/no-missing-link/rule.ts'
import vendorsNoUndeclaredVendor from './vendors/no-undeclared-vendor/rule.ts'
import vendorsRequireDisclosure from './vendors/require-disclosure/rule.ts'

/** Every rule, by id. */
export const RULES: readonly AnyRule[] = [
  citationsNoSupersededLaw,
  citationsNoUnknownArticle,
  citationsRequirePromisedLink,
  clarityNoDoubleNegative,
  clarityNoHedge,
  clarityNoHiddenActor,
  clarityNoLegalese,
  clarityNoLongSentence,
  clarityNoUnexplainedAbbreviation,
  clarityNoVagueLinkText,
  clarityNoVaguePurpose,
  clarityNoVagueRecipients,
  clarityNoVagueRetention,
  clarityNoWallOfText,
  clarityNoWordyPhrase,
  clarityReadingLevel,
  consistencyNoConflictingAges,
  consistencyNoConflictingContacts,
  consistencyNoConflictingDates,
  consistencyNoConflictingRetention,
  consistencyNoConflictingRights,
  consistencyNoConflictingSale,
  consistencyNoConflictingSharing,
  consistencyNoContradiction,
  consistencyNoFrontMatterMismatch,
  consistencyNoNameVariants,
  consistencyNoUnkeptSummary,
  contactNoEmptyContactClause,
  contactNoMalformedAddress,
  contactNoMismatchedAddress,
  contactNoMistypedDomain,
  contactNoSlowResponse,
  contactRequireMeansForRights,
  datesNoAmbiguousDate,
  datesNoFutureUpdate,
  datesNoStalePolicy,
  datesRequireDate,
  datesRequireEffectiveDate,
  datesRequireLastUpdated,
  declarationsNoConflictingSale,
  declarationsNoOtherMinimumAge,
  declarationsNoOtherOrganization,
  declarationsRequireContacts,
  languageNoUnreadLanguage,
  structureNoBrokenReference,
  structureNoDanglingIntroduction,
  structureNoDeadLinkText,
  structureNoDuplicateHeading,
  structureNoEmptySection,
  structureNoForeignName,
  structureNoInsecureLink,
  structureNoMisplacedHtml,
  structureNoMixedQuotes,
  structureNoPlaceholder,
  structureNoRepeatedParagraph,
  structureNoSkippedLevel,
  structureNoUnmatchedHtml,
  structureNoUnreachableLink,
  structureRequireHeadings,
  structureRequireTitle,
  suppressionsNoUnknownRule,
  suppressionsNoUnused,
  suppressionsRequireReason,
  termsNoCaseDrift,
  termsNoDuplicateDefinition,
  termsNoLateDefinition,
  termsNoMixedTerms,
  termsNoUndefinedTerm,
  termsNoUnusedDefinition,
  translationsNoDifferingAddresses,
  translationsNoDifferingDates,
  translationsNoDifferingKinds,
  translationsNoDifferingPeriods,
  translationsNoDifferingStructure,
  translationsNoMissingLink,
  vendorsNoUndeclaredVendor,
  vendorsRequireDisclosure,
]
