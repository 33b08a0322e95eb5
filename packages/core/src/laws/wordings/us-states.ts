import { US_STATES } from '../us-states.ts'
import { CALOPPA_WORDINGS } from './caloppa.ts'
import { CCPA_WORDINGS } from './ccpa.ts'
import { GDPR_WORDINGS } from './gdpr.ts'
import type { LawWordings, Wordings } from './wordings.ts'

const NONE: Wordings = { present: [], missing: [] }

const WORDINGS: Readonly<Record<string, Wordings>> = {
  'controller-identity': {
    present: ['The controller of your personal data is Alderwick Goods LLC.', 'Alderwick Goods Inc. ("we") is responsible for your data.'],
    missing: ['We control the quality of our goods.', 'You can control cookies in your browser.'],
  },
  'categories-processed': GDPR_WORDINGS.wordings['14-1-d'] ?? NONE,
  purposes: GDPR_WORDINGS.wordings['13-1-c-purposes'] ?? NONE,
  'exercise-rights': {
    present: [
      'You can submit a request to exercise your rights by e-mail or with our form.',
      'To make a request about your rights, contact our privacy team.',
    ],
    missing: ['You have rights under the law.', 'Submit your order with the form.'],
  },
  appeal: {
    present: [
      'You have the right to appeal our refusal of your request.',
      'To appeal a denial of your request, write to our privacy team.',
    ],
    missing: [
      'Our colours appeal to everyone.',
      'You cannot appeal our decision.',
      'You may request deletion, and you may appeal or complain to a supervisory authority.',
    ],
  },
  'categories-shared': {
    present: [
      'We share your name and postal address with our payment processor.',
      'The categories of personal data we share with third parties are contact data and order data.',
    ],
    missing: ['We bake bread for our partners.', 'Share our recipes with your friends.'],
  },
  'third-parties': {
    present: ['Your order data is disclosed to our hosting provider.', 'We do not share your personal data with anyone.'],
    partial: ['We may share your personal data with third parties.'],
    missing: ['Third parties write for our magazine.', 'Share our recipes with your friends.'],
  },
  'sale-and-advertising': {
    present: [
      'We do not sell your personal data.',
      'We use browsing data for targeted advertising, and you can opt out of targeted advertising in your account.',
    ],
    partial: ['We sell your personal data to advertising networks.'],
    missing: ['We sell bread in twelve shops.', 'Do Not Sell or Share My Personal Information'],
  },
  'sale-notices': {
    present: [
      'Notice: We may sell your sensitive personal data.',
      'We sell sensitive data.\n\n**NOTICE: We may sell your sensitive personal data.**',
    ],
    missing: ['We sell sensitive personal data to research firms.', 'We may sell your biometric data to research firms. Take notice.'],
  },
  contact: {
    present: ['Write to us at privacy@alderwick.example.', 'Contact us with the form at https://alderwick.example/contact.'],
    missing: ['We keep in contact with our suppliers.', 'Contact lenses are not sold here.'],
  },
  'change-process': {
    present: CALOPPA_WORDINGS.wordings['change-process']?.present ?? [],
    missing: CALOPPA_WORDINGS.wordings['change-process']?.missing ?? [],
  },
  'effective-date': {
    present: CALOPPA_WORDINGS.wordings['effective-date']?.present ?? [],
    missing: ['Last updated: March 1, 2026', 'We take effective measures to protect your data.'],
  },
  'date-last-updated': {
    present: CCPA_WORDINGS.wordings['date-last-updated']?.present ?? [],
    missing: ['Our company was founded on March 1, 2006.', 'Effective date: March 1, 2026'],
  },
}

/** Which examples of the table answer another item as well. */
const ALSO_STATED_BY = {
  'categories-shared': ['third-parties'],
  'third-parties': ['categories-shared'],
  'sale-and-advertising': ['sale-notices'],
}

/** One table of wordings for all acts: each is tried on those of its own items. */
export const US_STATES_WORDINGS: readonly LawWordings[] = US_STATES.map(({ id, requirements }) => ({
  law: id,
  alsoStatedBy: ALSO_STATED_BY,
  wordings: Object.fromEntries(requirements.map((requirement) => [requirement.id, WORDINGS[requirement.id] ?? NONE])),
}))
