import type { LawWordings } from './wordings.ts'

export const APP_STORE_WORDINGS: LawWordings = {
  law: 'app-store',
  alsoStatedBy: { 'data-collected': ['how-collected'], 'shared-with': ['third-party-protection'] },
  wordings: {
    'data-collected': {
      present: ['We do not collect any personal data.', 'We collect:\n\n- your IP address\n- your browser type'],
      missing: ['We collect stamps.', 'The app shows the weather.'],
    },
    'how-collected': {
      present: ['The app automatically collects your IP address.', 'When you register we ask for your name, which you enter yourself.'],
      missing: ['We process your name.', 'Updates are installed automatically if you decide so.'],
    },
    uses: {
      present: ['Your telephone number is used to deliver your order.', 'We process crash data in order to fix errors.'],
      missing: ['By using our app you accept this policy.', 'We collect your name and your address.'],
    },
    'shared-with': {
      present: ['Your data is disclosed to Stripe for payments.', 'We do not share your personal data with anyone.'],
      partial: ['We may share your data with third parties.'],
      missing: ['Share our app with your friends.', 'Third parties cannot read your files.'],
    },
    'third-party-protection': {
      present: [
        'Our service providers are bound by contract to keep your data confidential.',
        'We require third parties to protect your data at least as well as we do.',
      ],
      missing: [
        'We share your data with third parties.',
        'We protect your data. Our partners are listed below.',
        'The standard contractual clauses are part of our agreement with the provider.',
      ],
    },
    security: {
      present: ['Your data is encrypted at rest.', 'We use technical measures to protect your information.'],
      missing: ['You must keep your password secure.', 'We secured the first place in a contest.'],
    },
    retention: {
      present: ['Server logs are deleted after 14 days.', 'We retain invoices for ten years as tax law demands.'],
      partial: ['We keep your data for as long as necessary.'],
      missing: ['You have 30 days to return a product.', 'We retain the right to close accounts.'],
    },
    deletion: {
      present: [
        'You may request deletion of your data by writing to privacy@cloudburst.example.',
        'You can withdraw your consent at any time in the settings of the app.',
      ],
      partial: ['You have the right to have your data deleted.'],
      missing: ['We delete spam comments.', 'You can delete the app from your telephone.'],
    },
    'developer-contact': {
      present: ['## Contact us\n\nPlease send questions to hello@cloudburst.example.', 'You can call our privacy team at 1-800-555-0142.'],
      missing: [
        'We may contact you by e-mail or telephone.',
        '## Contact us\n\nIf you have questions, contact us through the same channels.',
      ],
    },
  },
}
