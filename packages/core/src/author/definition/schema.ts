import * as v from 'valibot'
import {
  CLAUSE_KEYS,
  COOKIE_CATEGORIES,
  LEGAL_BASES,
  LOCALES,
  MECHANISMS,
  NOTICE_MEANS,
  REGIONS,
  REQUIRED_BY,
  RIGHTS,
  SOURCES,
  UK_MECHANISMS,
} from './choices.ts'
import { Age, CountryCode, Day, described, Email, Id, Line, Lines, Period, Phone, Text, WAYS, WebAddress } from './parts.ts'

const NOBODY = v.literal(false)
const some = <const S extends v.GenericSchema>(schema: S) => v.pipe(v.array(schema), v.minLength(1, 'a list with at least one entry'))

const Organization = v.strictObject({
  ...WAYS,
  name: v.pipe(Line, v.description('Legal name of the controller, with its legal form.')),
  registration: described(Line, 'Register and number, as in "Companies House 01234567".'),
  establishedIn: described(some(v.picklist(REGIONS)), 'Regions it has an establishment in.'),
})

const Contact = v.strictObject(WAYS)

const Representative = v.strictObject({
  ...WAYS,
  name: v.pipe(Line, v.description('Who represents the organization.')),
  region: v.pipe(v.picklist(REGIONS), v.description('Where: eu and uk are those of Art. 27.')),
})

const Collection = v.strictObject({
  data: v.pipe(Lines, v.description('Kinds of data, best by the names of the taxonomy: "email address", "log data".')),
  source: described(v.picklist(SOURCES), 'Where it comes from: the person, their device, somebody else, or conclusions.'),
  from: described(Lines, 'The other parties it comes from, by name or kind.'),
  public: described(v.boolean(), 'For data of others: whether their source is open to the public (Art. 14(2)(f) GDPR).'),
})

const NotCollected = v.strictObject({
  data: v.pipe(Lines, v.description('The data.')),
  condition: described(
    Line,
    'When it is not collected, where not always: words that follow "We do not collect it", as "when you sign in with Google".',
  ),
})

const Purpose = v.strictObject({
  purpose: v.pipe(Line, v.description('What for: a name of the taxonomy such as "payment", or words that follow "We use it for".')),
  data: described(Lines, 'The data used for it.'),
  legalBasis: described(v.picklist(LEGAL_BASES), 'The letter of Art. 6(1) GDPR it rests on.'),
  interest: described(Line, 'For legitimate interests: which, as words that follow "our interest in".'),
})

const LegalBasis = v.strictObject({
  legalBasis: v.pipe(v.picklist(LEGAL_BASES), v.description('The letter of Art. 6(1) GDPR.')),
  interest: described(Line, 'For legitimate interests: which, as words that follow "our interest in".'),
})

const RequiredData = v.strictObject({
  data: described(Lines, 'Data that a law or contract requires.'),
  by: described(v.picklist(REQUIRED_BY), 'What requires it: a law, or the contract with the person (Art. 13(2)(e) GDPR).'),
  consequence: described(Line, 'What follows where it is not given: a whole sentence.'),
})

const Recipient = v.strictObject({
  name: described(Line, 'The company, by the name readers know.'),
  category: described(Line, 'What kind it is, best by a name of the taxonomy: "hosting providers".'),
  purpose: described(Line, 'What for: a name of the taxonomy, or words that follow "We use it for".'),
  data: described(Lines, 'The data it receives.'),
})

const Transfer = v.strictObject({
  countries: described(Lines, 'Countries the data goes to, best by the names of the taxonomy.'),
  mechanism: described(v.picklist(MECHANISMS), 'What the transfer rests on (Chapter V GDPR).'),
  ukMechanism: described(v.picklist(UK_MECHANISMS), 'What a transfer from the United Kingdom rests on (Chapter V UK GDPR).'),
  copy: described(Line, 'How people get a copy of the safeguards: a whole sentence.'),
})

const Retention = v.strictObject({
  data: described(Lines, 'The data it is about; all that no other entry names, unless given.'),
  period: described(Period, 'How long, as an ISO 8601 duration.'),
  after: described(Line, 'From when the period runs: words that follow it, as "after you close your account".'),
  criteria: described(Line, 'What decides the period, where none is fixed: words that answer "how long", as "until you delete it".'),
})

const Right = v.strictObject({
  right: v.pipe(v.picklist(RIGHTS), v.description('The right.')),
  means: described(Line, 'Where this one is exercised, as an address, a page or a setting.'),
})

const Requests = v.strictObject({
  email: described(Email, 'E-mail address for requests.'),
  phone: described(Phone, 'Telephone number for requests.'),
  url: described(WebAddress, 'Form for requests.'),
  how: described(Line, 'How requests are made, where none of these ways says it: a whole sentence.'),
  responseTime: described(Period, 'Within what time a request is answered.'),
  verification: described(Line, 'How the person asking is verified: a whole sentence.'),
  agents: described(Line, 'How an authorized agent can ask on behalf of somebody: a whole sentence.'),
  complaint: described(Line, 'How people complain to the organization itself: a whole sentence.'),
  appeal: described(Line, 'How a refused request can be appealed: a whole sentence.'),
})

const Authority = v.strictObject({
  name: v.pipe(Line, v.description('The supervisory authority.')),
  url: described(WebAddress, 'Its page.'),
})

const AutomatedDecision = v.strictObject({
  decision: described(Line, 'What is decided: words that follow "automated decisions on", as "whether you can pay by invoice".'),
  logic: described(Line, 'What is weighed: words that follow "takes into account", as "your earlier orders and payments".'),
  effect: described(Line, 'What it means for the person: words that follow "effect:", as "you have to pay in advance".'),
})

const Children = v.strictObject({
  directed: described(v.boolean(), 'Whether the service is directed to children, or children are known to use it.'),
  minimumAge: described(Age, 'The age from which people may use the service, in years.'),
  alternative: described(Age, 'Another age, where local law sets it.'),
  parentalConsent: described(v.boolean(), 'Whether younger people may use it with the consent of a parent.'),
})

const Cookie = v.strictObject({
  name: described(Line, 'The name of the cookie.'),
  category: described(v.picklist(COOKIE_CATEGORIES), 'What kind it is.'),
  party: described(v.picklist(['first', 'third']), 'Whether the service or somebody else sets it.'),
  set: described(NOBODY, 'false for a kind that is not set.'),
  lifetime: described(
    v.union([v.picklist(['session', 'persistent']), Period], 'session, persistent, or an ISO 8601 duration'),
    'How long it stays.',
  ),
})

const Signals = v.strictObject({
  doNotTrack: described(v.boolean(), 'Whether Do Not Track signals are honoured.'),
  globalPrivacyControl: described(v.boolean(), 'Whether Global Privacy Control signals are honoured.'),
  thirdPartyTracking: described(v.boolean(), "Whether other parties collect data about people's activities over time and across sites."),
})

const Sale = v.strictObject({
  sold: described(v.union([NOBODY, Lines]), 'The data that is sold; false where none is.'),
  shared: described(
    v.union([NOBODY, Lines]),
    'The data shared for cross-context behavioural advertising (Cal. Civ. Code § 1798.140(ah)); false where none is.',
  ),
  exception: described(Line, 'When it is done all the same: words that follow "We do not sell it", as "unless you agree".'),
  optOut: described(Line, 'How people opt out: a whole sentence.'),
  minors: described(v.boolean(), 'Whether data of people under 16 is knowingly sold or shared.'),
})

const ThirdPartyMarketing = v.strictObject({
  request: v.pipe(Line, v.description('Where people ask what was disclosed: a whole sentence.')),
})

const SensitiveData = v.strictObject({
  data: v.pipe(Lines, v.description('Sensitive data that is collected (Art. 9 GDPR; Cal. Civ. Code § 1798.140(ae)).')),
  purpose: v.pipe(Line, v.description('What for: a name of the taxonomy, or words that follow "We use it for".')),
})

const SensitiveUse = v.strictObject({
  infers: described(v.boolean(), 'Whether it is used to infer characteristics of people (Cal. Civ. Code § 1798.121(d)).'),
  onlyPermitted: described(v.boolean(), 'Whether it is used only for what brings no right to limit it (11 CCR § 7027(m)).'),
})

const PlatformData = v.strictObject({
  platform: v.pipe(Line, v.description('The platform whose interfaces give it, as Google.')),
  data: described(Lines, 'What is received.'),
  purpose: described(Line, 'What for: a name of the taxonomy, or words that follow "We use it for".'),
  limitedUse: v.pipe(v.boolean(), v.description('Whether its use is held to the limits the platform sets.')),
  advertising: described(NOBODY, 'false where it is not used for advertising.'),
  sold: described(NOBODY, 'false where it is not sold.'),
  transfers: described(Line, 'To whom it is passed on, and for what only: a whole sentence.'),
  humanAccess: described(Line, 'When people read it: a whole sentence.'),
})

const Changes = v.strictObject({
  means: v.pipe(some(v.picklist(NOTICE_MEANS)), v.description('How people learn of a change.')),
  period: described(Period, 'How long before a change takes effect.'),
  materiality: described(v.picklist(['minor', 'material']), 'The changes it is about; all, unless given.'),
})

const Dates = v.strictObject({
  effective: described(Day, 'From when the policy applies.'),
  updated: described(Day, 'When it was last changed.'),
})

const Publication = v.strictObject({
  url: described(WebAddress, 'Where the policy is published.'),
  textUrl: described(WebAddress, 'Where the whole policy stands as plain text.'),
  country: described(CountryCode, 'The country of the organization.'),
  officerCountry: described(CountryCode, 'The country of the data protection officer.'),
  representative: described(
    v.strictObject({
      name: v.pipe(Line, v.description('The person.')),
      email: v.pipe(Email, v.description('E-mail address.')),
      phone: described(Phone, 'Telephone number.'),
    }),
    'Who represents the organization, such as its managing director.',
  ),
})

const Section = v.strictObject({
  id: v.pipe(Id, v.description('Id of the section: stays the same when the title changes.')),
  title: v.pipe(Line, v.description('Its heading.')),
  text: v.pipe(Text, v.description('Paragraphs, parted by empty lines; lines that begin with "- " are a list.')),
  before: described(v.picklist(CLAUSE_KEYS), 'The clause it stands before; at the end, before the contact, unless given.'),
})

const Override = v.strictObject({
  title: described(Line, 'Another heading.'),
  text: described(Text, 'What stands in place of the clause. You answer for what it says.'),
  append: described(Text, 'What is added at its end.'),
})

/** What an organization says of its handling of data. What is left out is not known; `false` says that there is none. */
export const DefinitionSchema = v.strictObject({
  $schema: described(v.string(), 'Where the schema of this file is, for editors.'),
  organization: v.pipe(Organization, v.description('The controller: whose policy it is.')),
  processing: described(Line, 'What the organization does on behalf of others, who are the controllers of that: a whole sentence.'),
  service: described(Line, 'What the policy covers, as "the Fernbrook app and fernbrook.example".'),
  dates: described(Dates, 'The dates of the policy.'),
  laws: described(Lines, 'Laws the policy is to answer, by id; `clausal laws` lists them.'),
  locales: described(some(v.picklist(LOCALES)), 'Languages it is published in; the first is the original (en).'),
  contacts: described(some(Contact), 'Where questions about privacy are answered.'),
  dataProtectionOfficer: described(v.union([NOBODY, Contact]), 'The data protection officer; false where none is designated.'),
  representatives: described(v.union([NOBODY, some(Representative)]), 'Representatives in regions where the organization has no seat.'),
  collection: described(some(Collection), 'The data that is collected, and where it comes from.'),
  notCollected: described(some(NotCollected), 'Data that is expressly not collected.'),
  otherSources: described(NOBODY, 'false where no data comes from others than the persons themselves and their devices.'),
  requiredData: described(v.union([NOBODY, some(RequiredData)]), 'Data people must give; false where all is voluntary.'),
  purposes: described(some(Purpose), 'What data is used for, and on which legal basis.'),
  legalBases: described(some(LegalBasis), 'Legal bases of what is done as a whole, where no purpose has its own.'),
  sensitiveData: described(v.union([NOBODY, some(SensitiveData)]), 'Sensitive data and its uses; false where there is none.'),
  sensitiveUse: described(SensitiveUse, 'What sensitive data is used for as a whole, and what it is not.'),
  recipients: described(v.union([NOBODY, some(Recipient)]), 'Who receives data; false where nobody does.'),
  recipientDuties: described(Line, 'What recipients are bound to: a whole sentence.'),
  recipientPurposes: described(Line, 'What data is disclosed for as a whole, where no recipient has a purpose: a whole sentence.'),
  sale: described(Sale, 'Sale, and sharing for advertising.'),
  thirdPartyMarketing: described(
    v.union([NOBODY, ThirdPartyMarketing]),
    'Disclosure to third parties for their direct marketing (Cal. Civ. Code § 1798.83); false where there is none.',
  ),
  transfers: described(v.union([NOBODY, some(Transfer)]), 'Transfers outside the European Economic Area; false where there are none.'),
  retention: described(some(Retention), 'How long data is kept.'),
  cookies: described(v.union([NOBODY, some(Cookie)]), 'Cookies; false where none are set.'),
  signals: described(Signals, 'What the service does with the signals of browsers.'),
  automatedDecisions: described(
    v.union([NOBODY, some(AutomatedDecision)]),
    'Decisions with legal or similarly significant effect made by automated means alone; false where there are none.',
  ),
  platformData: described(some(PlatformData), 'Data received through the interfaces of a platform.'),
  rights: described(some(Right), 'The rights people have.'),
  requests: described(Requests, 'How to exercise them.'),
  choices: described(Lines, 'What people can switch off or opt out of, and how: whole sentences.'),
  supervisoryAuthority: described(Authority, 'Where people can complain.'),
  security: described(Lines, 'Measures of security, best by the names of the taxonomy: "encryption in transit".'),
  children: described(Children, 'What holds for children.'),
  changes: described(some(Changes), 'How changes of the policy are announced.'),
  publication: described(Publication, 'What formats of other systems ask besides; no policy is written of it.'),
  clauses: described(
    v.record(v.picklist(CLAUSE_KEYS, `one of ${CLAUSE_KEYS.join(', ')}`), Override),
    'Headings and texts of your own for single clauses.',
  ),
  sections: described(some(Section), 'Sections of your own.'),
})
