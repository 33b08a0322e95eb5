import type { Definition } from '../definition/definition.ts'

/** What is asked where a field is left out. */
export const FIELD_QUESTIONS = {
  organization: 'Who is the controller: its legal name, with its legal form, and where is it established?',
  dates: 'From when does the policy apply, and when was it last changed?',
  contacts: 'Where are questions about privacy answered: which e-mail address, telephone number or postal address?',
  dataProtectionOfficer: 'Has a data protection officer been designated, and how are they reached? Answer false where there is none.',
  representatives: 'Who represents the organization in regions where it has no seat? Answer false where nobody has to.',
  collection: 'Which data is collected, and where does each come from?',
  requiredData: 'Which data must people give, and what follows where they do not? Answer false where all is voluntary.',
  purposes: 'What is each kind of data used for, and on which legal basis?',
  sensitiveData: 'Is sensitive data collected, and what for? Answer false where there is none.',
  recipients: 'Who receives which data, and what for? Answer false where nobody does.',
  recipientDuties: 'What are those who receive data bound to?',
  sale: 'Is data sold, or shared for cross-context behavioural advertising? Answer false for each that is not done.',
  thirdPartyMarketing: 'Is data disclosed to third parties for their direct marketing? Answer false where it is not.',
  transfers: 'To which countries is data transferred, and on which safeguards? Answer false where it stays in the European Economic Area.',
  retention: 'How long is each kind of data kept, or what decides it?',
  cookies: 'Which cookies are set, by whom, and how long do they stay? Answer false where there are none.',
  signals: 'What does the service do with signals such as Do Not Track, and do other parties track people on it?',
  automatedDecisions:
    'Are decisions with legal or similar effect made by automated means alone: how, and to what effect? Answer false where none are.',
  platformData: 'What is received from platforms such as Google, and within which limits is it used?',
  rights: 'Which rights do people have?',
  requests: 'How are rights exercised: where, how is the person verified, who else can ask, and how is a refusal appealed?',
  security: 'Which measures protect the data?',
  children: 'From which age may people use the service, and what holds for younger ones?',
  changes: 'How, and how long before, do people learn of a change of the policy?',
  sections: 'What is there to say of this? Answer it in a section of your own.',
} as const satisfies { readonly [Field in keyof Definition]?: string }

export type AskedField = keyof typeof FIELD_QUESTIONS
