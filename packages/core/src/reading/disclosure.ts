import type { Category } from '../taxonomy/category.ts'
import type { Span } from '../text/span.ts'

/** A data category as the text names it, with its term. */
export type DataCategory = Category
/** An ISO 8601 duration such as `P30D`, `P6M/P12M` for a stretch from one to the other. */
export type Period = string

interface DisclosureBase {
  /** The words that state it. */
  readonly span: Span
  /** Index of the statement it was read from. */
  readonly statement: number
  /** False where the text denies it: "we do not sell". */
  readonly affirmed: boolean
  /** An exception that narrows it, as the text has it: "except as required by law". A denial with an exception is not a clean one. */
  readonly exception?: string
  /** A condition it depends on, as the text has it: "if you are a California resident". */
  readonly condition?: string
}

export interface CollectsDisclosure extends DisclosureBase {
  readonly type: 'collects'
  readonly data: readonly DataCategory[]
  readonly source?: 'provided' | 'automatic' | 'third-party' | 'inferred'
  /** Named third-party sources. */
  readonly from?: readonly string[]
}
export interface UsesDisclosure extends DisclosureBase {
  readonly type: 'uses'
  readonly purpose: Category
  readonly data?: readonly DataCategory[]
  readonly legalBasis?: LegalBasis
}
export type LegalBasis = 'consent' | 'contract' | 'legal-obligation' | 'vital-interests' | 'public-task' | 'legitimate-interests'
export interface LegalBasisDisclosure extends DisclosureBase {
  readonly type: 'legal-basis'
  readonly basis: LegalBasis
  readonly purpose?: Category
}
export interface LegitimateInterestDisclosure extends DisclosureBase {
  readonly type: 'legitimate-interest'
  readonly interest: string
}
export interface RecipientDisclosure extends DisclosureBase {
  readonly type: 'recipient'
  readonly category?: Category
  readonly name?: string
  readonly role?: 'processor' | 'controller' | 'joint-controller' | 'authority' | 'affiliate' | 'successor'
  readonly data?: readonly DataCategory[]
  readonly purpose?: Category
}
export interface SaleDisclosure extends DisclosureBase {
  readonly type: 'sale'
  /** `sharing` in the sense of Cal. Civ. Code 1798.140(ah): for cross-context behavioural advertising. */
  readonly practice: 'sale' | 'sharing' | 'rent'
}
export interface RetentionDisclosure extends DisclosureBase {
  readonly type: 'retention'
  readonly period?: Period
  /** What decides the period, as the text has it. */
  readonly criteria?: string
  readonly data?: readonly DataCategory[]
  /** True where neither a period nor a criterion one could apply is given. */
  readonly vague: boolean
}
export interface TransferDisclosure extends DisclosureBase {
  readonly type: 'transfer'
  readonly countries?: readonly string[]
  readonly mechanism?: 'adequacy' | 'scc' | 'bcr' | 'dpf' | 'consent' | 'derogation' | 'other'
  /** Who found the protection adequate, where the text says so: the European Commission, the United Kingdom or Switzerland. */
  readonly adequacyBy?: 'eu' | 'uk' | 'ch'
}
export type DataSubjectRight =
  | 'access'
  | 'rectification'
  | 'erasure'
  | 'restriction'
  | 'object'
  | 'portability'
  | 'withdraw-consent'
  | 'complaint'
  | 'opt-out-of-sale'
  | 'limit-sensitive'
  | 'non-retaliation'
  | 'human-review'
  | 'appeal'
export interface RightDisclosure extends DisclosureBase {
  readonly type: 'right'
  readonly right: DataSubjectRight
  /** How to exercise it: an address, link, page or setting the text names. */
  readonly means?: string
}
export interface AutomatedDecisionDisclosure extends DisclosureBase {
  readonly type: 'automated-decision'
  readonly effect?: string
  readonly logic?: string
}
export interface MinimumAgeDisclosure extends DisclosureBase {
  readonly type: 'minimum-age'
  readonly age: number
  /** Another age that holds somewhere else: "13, or 16 where local law says so". */
  readonly alternative?: number
  readonly parentalConsent?: boolean
}
export interface DoNotTrackDisclosure extends DisclosureBase {
  readonly type: 'do-not-track'
  readonly signal: 'dnt' | 'gpc'
  readonly honoured: boolean
}
export interface CookieDisclosure extends DisclosureBase {
  readonly type: 'cookie'
  readonly category?: 'necessary' | 'functional' | 'analytics' | 'marketing'
  readonly party?: 'first' | 'third'
  readonly name?: string
  readonly lifetime?: Period | 'session' | 'persistent'
}
export interface SecurityMeasureDisclosure extends DisclosureBase {
  readonly type: 'security-measure'
  readonly measure: Category
}
export interface BreachNoticeDisclosure extends DisclosureBase {
  readonly type: 'breach-notice'
  readonly period?: Period
  readonly to?: 'authority' | 'data-subject' | 'customer'
}
export interface ChangeNoticeDisclosure extends DisclosureBase {
  readonly type: 'change-notice'
  readonly means: readonly ('posting' | 'date' | 'email' | 'notice' | 'in-product' | 'consent' | 'other')[]
  readonly period?: Period
  readonly materiality?: 'minor' | 'material'
}
export interface ResponseTimeDisclosure extends DisclosureBase {
  readonly type: 'response-time'
  readonly period: Period
  readonly request?: DataSubjectRight
}
interface PartyDisclosure extends DisclosureBase {
  readonly name?: string
  readonly role?: string
  readonly email?: string
  readonly phone?: string
  readonly address?: string
  readonly url?: string
  readonly region?: 'eu' | 'uk' | 'ch' | 'us' | 'ca' | 'br' | 'au'
}
/** Where questions go. */
export interface ContactDisclosure extends PartyDisclosure {
  readonly type: 'contact'
}
/** The data protection officer (Art. 37 GDPR); denied where the text says that there is none. */
export interface DpoDisclosure extends PartyDisclosure {
  readonly type: 'dpo'
}
/** The representative in a region where the organization has no seat (Art. 27 GDPR). */
export interface RepresentativeDisclosure extends PartyDisclosure {
  readonly type: 'representative'
}
export interface ControllerDisclosure extends PartyDisclosure {
  readonly type: 'controller'
}
export interface MandatoryProvisionDisclosure extends DisclosureBase {
  readonly type: 'mandatory-provision'
  readonly data?: readonly DataCategory[]
  readonly consequence?: string
}
export interface PlatformDataDisclosure extends DisclosureBase {
  readonly type: 'platform-data'
  readonly platform: string
  readonly limitedUse: boolean
}
export interface DateDisclosure extends DisclosureBase {
  readonly type: 'date'
  readonly kind: 'effective' | 'updated'
  /** YYYY-MM-DD. */
  readonly value: string
}

/** A typed fact the text states. */
export type Disclosure =
  | CollectsDisclosure
  | UsesDisclosure
  | LegalBasisDisclosure
  | LegitimateInterestDisclosure
  | RecipientDisclosure
  | SaleDisclosure
  | RetentionDisclosure
  | TransferDisclosure
  | RightDisclosure
  | AutomatedDecisionDisclosure
  | MinimumAgeDisclosure
  | DoNotTrackDisclosure
  | CookieDisclosure
  | SecurityMeasureDisclosure
  | BreachNoticeDisclosure
  | ChangeNoticeDisclosure
  | ResponseTimeDisclosure
  | ContactDisclosure
  | DpoDisclosure
  | RepresentativeDisclosure
  | ControllerDisclosure
  | MandatoryProvisionDisclosure
  | PlatformDataDisclosure
  | DateDisclosure

export type DisclosureType = Disclosure['type']
/** The disclosures of one type. */
export type DisclosureOf<T extends DisclosureType> = Extract<Disclosure, { readonly type: T }>
