const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Pronouns that begin a clause of their own. */
export const SUBJECT_PRONOUNS = set('we you they it he she i')
/** Words with which a main clause begins after a subordinate one. */
export const SUBJECT_STARTS = set('we you they it our your the this these those such any all some no please users customers otherwise')
/** Words with which a subject that is a noun begins. */
export const DETERMINERS = set('your our the this these such any all')
export const MODALS = set('may might can could will would shall should must')
export const POSSIBILITY = set('may might can could')
export const AUXILIARIES = set(
  'do does did is are was were be been being am has have had may might can could will would shall should must to',
)
export const BE = set('is are was were be been being am get gets')
/** Adverbs and the like that stand between a subject and its verb. */
export const ADVERBS = set(
  'not never also only always sometimes automatically directly indirectly typically generally usually normally currently then already periodically further otherwise knowingly intentionally occasionally often additionally therefore hereby each both all either themselves itself ever just still temporarily passively actively solely lawfully voluntarily reasonably necessarily and or',
)
/** After "not", these make an addition or a restriction of it: "not only", "not limited to". */
export const NO_NEGATION_AFTER_NOT = set('only just merely solely necessarily limited simply all hesitate')
export const CONTRASTS = set('but however although though whereas yet nor instead rather')
export const CONDITIONS = set('if when whenever where wherever once upon until')
export const RELATIVES = set('who whom whose which')
/** Verbs whose "that" brings a statement, not a description. */
export const STATING = set(
  'agree agrees acknowledge acknowledges believe believes understand ensure ensures so note know means mean provided confirm represent warrant consent aware sure remember guarantee says state states condition given fact extent event case discover learn',
)
/** Others who act: the last word of their name. */
export const OTHERS = set(
  'party parties partner partners provider providers vendor vendors advertiser advertisers affiliate affiliates subsidiary subsidiaries network networks agent agents contractor contractors processor processors google facebook apple amazon microsoft stripe paypal meta twitter linkedin they administrator administrators organizations others children child minor minors anyone someone employer school schools companies businesses entities institutions authorities operators platforms merchants sellers publishers recipients controllers organisation organization cookies websites sites browser browsers employees staff personnel parent parents guardian guardians individuals person persons authority regulator ombudsman commissioner agencies agency government governments court courts police public',
)
/** The reader under other names. */
export const READERS = set(
  'you user users customer customers visitor visitors consumer consumers member members subscriber subscribers participant participants resident residents player players patient patients passenger passengers guest guests student students pupil pupils applicant applicants candidate candidates client clients shopper shoppers reader readers buyer buyers tenant tenants learner learners donor donors traveller travellers traveler travelers policyholder policyholders cardholder cardholders',
)
/** The service that acts for the organization. */
export const SERVICES = set(
  'we us app apps application applications service services website site platform company software server servers system systems product products game games portal tool tools firm developer team',
)
export const ASKING = set(
  'ask asks asked require requires required allow allows request requests enable enables let lets invite invites encourage that when if where and or because as before after whenever while once unless until information data whether time what',
)
