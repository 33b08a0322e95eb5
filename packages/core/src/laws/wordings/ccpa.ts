import type { LawWordings } from './wordings.ts'

export const CCPA_WORDINGS: LawWordings = {
  law: 'ccpa',
  alsoStatedBy: {
    'purposes-of-collection': ['purposes-of-disclosure', 'sensitive-use', 'verification'],
    'categories-sold-or-shared': ['sale-of-minors-data'],
    'categories-disclosed': ['third-parties'],
  },
  wordings: {
    'categories-collected': {
      present: [
        'When you order we ask for your e-mail address and telephone number.',
        'We have collected the following categories of personal information:\n\n- identifiers such as your name\n- geolocation data',
      ],
      partial: ['The categories of personal information we collect are described elsewhere.'],
      missing: ['We do not collect any personal data.', 'We collect stamps.'],
    },
    'categories-of-sources': {
      present: [
        'We obtain personal information directly from you and from your devices.',
        'The sources of the information are advertising networks and public registers.',
      ],
      missing: ['The source code of our app is public.', 'We keep personal information on our own servers.'],
    },
    'purposes-of-collection': {
      present: [
        'Your telephone number is used to deliver your order.',
        '## How we use your data\n\nWe use it to:\n\n- send you invoices\n- prevent fraud',
      ],
      partial: ['We use your information for commercial purposes.'],
      missing: ['By using our website you accept this policy.', 'We bake bread in wood-fired ovens.'],
    },
    'categories-sold-or-shared': {
      present: [
        'We have not sold any personal information in the past twelve months.',
        'We share identifiers and internet activity for cross-context behavioral advertising.',
      ],
      partial: ['We may sell your personal information.'],
      missing: ['Do Not Sell or Share My Personal Information', 'We sell bread in twelve shops.', 'Share our recipes with your friends.'],
    },
    'categories-disclosed': {
      present: [
        'We disclose your name and e-mail address to our hosting provider.',
        'The categories of personal information disclosed for a business purpose are identifiers and geolocation data.',
      ],
      partial: [
        'We work with service providers and disclose to them what they need.',
        'We share your personal information with service providers.',
      ],
      missing: ['We disclose our prices on the first page.', 'You can share files with other members of your choice.'],
    },
    'third-parties': {
      present: ['Your information is disclosed to payment processors.', 'We do not share your personal information with anyone.'],
      partial: ['We may share your information with third parties.'],
      missing: ['Third parties cannot read your files.', 'Share our website with your friends.'],
    },
    'purposes-of-disclosure': {
      present: [
        'The commercial purpose of sharing is to show advertisements.',
        'We disclose identifiers for these business purposes: to detect fraud and to mend errors.',
      ],
      missing: [
        'We may share your information with third parties.',
        'Our purpose is to make good bread.',
        'The purpose of this notice is to explain how we collect and disclose personal information.',
        'We may share your information for legitimate business purposes.',
      ],
    },
    'sale-of-minors-data': {
      present: [
        'We have no actual knowledge that we sell or share information about minors under 16 years of age.',
        'We sell personal information of consumers younger than 16 only where they have opted in.',
      ],
      missing: [
        'We sell personal information. You must be 16 to use the service.',
        'Children love our bread, which we sell in twelve shops.',
      ],
    },
    'sensitive-use': {
      present: [
        'We do not use sensitive personal information to infer characteristics about you.',
        'Sensitive data such as your precise location is processed to show advertisements.',
      ],
      missing: ['Our scales are sensitive instruments that we use every day.', 'Do not send us sensitive personal information.'],
    },
    'right-to-know': {
      present: [
        'You may request access to the specific pieces of personal information we hold about you.',
        'California residents can ask that we disclose which personal information was collected about them.',
      ],
      missing: ['You need a password to access the service.', 'We know our customers well.'],
    },
    'right-to-know-sold-or-shared': {
      present: [
        'You have the right to request the categories of personal information that we sold, shared or disclosed for a business purpose.',
        'California residents have a right to learn to whom their personal information was disclosed, and which categories.',
      ],
      missing: [
        'You have the right to know what personal information we have collected about you.',
        'We may share your information with third parties on request of a court.',
        'You have the right to ask what we disclosed to third parties for their direct marketing.',
        'Under Civil Code Section 1798.83 you are entitled to ask which categories we share with third parties for marketing purposes.',
      ],
    },
    'right-to-delete': {
      present: ['You may request deletion of your data.', 'You have the following rights:\n\n- to have your personal information deleted'],
      missing: ['We delete spam comments.', 'You can delete cookies in your browser.'],
    },
    'right-to-correct': {
      present: [
        'You may ask us to rectify your personal information.',
        'You have the following rights:\n\n- correction of inaccurate personal information',
      ],
      missing: ['We correct errors in our software quickly.', 'You can update your profile in the settings.'],
    },
    'right-to-opt-out': {
      present: [
        'We sell identifiers. You have the right to direct us not to sell your personal information.',
        'To opt out of sharing for cross-context behavioral advertising, use the link below.',
      ],
      missing: [
        'We sell personal information to advertisers.',
        'You can opt out of our newsletter at any time.',
        'We will not sell your personal information except as this policy says.',
      ],
    },
    'right-to-limit': {
      present: [
        'You have the right to restrict how we use your sensitive personal information.',
        'You have the following rights:\n\n- to limit the use and disclosure of sensitive personal information',
      ],
      missing: ['You can limit the number of messages we send you.', 'We use sensitive personal information to show you advertisements.'],
    },
    'right-to-non-retaliation': {
      present: [
        'You will not receive discriminatory treatment because you exercised your rights.',
        'No one is retaliated against for making a request.',
      ],
      missing: ['We do not tolerate discrimination in our shops.', 'You may exercise your rights free of charge.'],
    },
    'methods-to-exercise': {
      present: [
        'You can exercise your rights by calling our toll-free number.',
        'Requests to delete may be submitted by e-mail to requests@harrowgate.example.',
      ],
      missing: [
        'You have the right to have your personal information deleted.',
        'Please call us to order bread.',
        'If you request a new password, a link comes by e-mail.',
        'Your employer pays for the lessons: call its administrators to have your account deleted.',
      ],
    },
    verification: {
      present: [
        'Before we answer a request we confirm your identity.',
        'Your request must be verifiable: give us enough information to identify you.',
      ],
      missing: [
        'We do not verify your identity when you make a request.',
        'We verify the weight of each loaf.',
        '## How we use data\n\n| Why | For what |\n|---|---|\n| Opening the door | Authentication of members, requests for a spare key |',
        '## How we use data\n\nWe use your telephone number to verify your identity when you pay.',
      ],
    },
    'authorized-agent': {
      present: [
        'You may designate someone else to make a request on your behalf.',
        'Agents with a power of attorney can submit requests for you.',
      ],
      missing: [
        'Our agents answer the telephone from nine to five.',
        'You cannot use an authorized agent for requests.',
        'We share data with agents and contractors that carry out requests on our behalf.',
        'The server logs each request with its date and the user agent.',
      ],
    },
    'opt-out-signals': {
      present: [
        'Opt-out preference signals are applied to your browser and, if you are signed in, to your account.',
        'Our site honors GPC.',
      ],
      missing: ['We do not respond to Do Not Track signals.', 'The signal of our shop window is green.'],
    },
    retention: {
      present: ['Server logs are deleted after 14 days.', 'We retain invoices for ten years as tax law demands.'],
      partial: ['We keep your data for as long as necessary.'],
      missing: ['You have 30 days to return a product.', 'We retain the right to close accounts.'],
    },
    contact: {
      present: ['## Contact us\n\nPlease send questions to hello@harrowgate.example.', 'You can call our privacy team at 1-800-555-0142.'],
      missing: [
        'We may contact you by e-mail or telephone.',
        '## Contact us\n\nIf you have questions, contact us through the same channels.',
      ],
    },
    'date-last-updated': {
      present: ['This policy was last revised on March 1, 2026.', 'Updated: 2026-03-01'],
      partial: ['Effective date: March 1, 2026'],
      missing: ['Our company was founded on 1 March 2006.', 'We keep our software up to date.'],
    },
  },
}
