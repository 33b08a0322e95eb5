import type { LawWordings } from './wordings.ts'

export const APP_WORDINGS: LawWordings = {
  law: 'app',
  alsoStatedBy: { '1-4-a': ['1-4-b'], '1-4-f': ['1-4-g'] },
  wordings: {
    '1-4-a': {
      present: [
        'When you register we ask for your e-mail address and telephone number.',
        'We collect:\n\n- your IP address\n- your browser type',
      ],
      missing: ['We do not collect any personal data.', 'We collect stamps.'],
    },
    '1-4-b': {
      present: [
        'We collect information through forms on our website. Records are held on paper in locked cabinets.',
        'Your browser automatically sends us your IP address. Data is stored on servers in Melbourne.',
      ],
      partial: ['Your data is stored on encrypted servers.'],
      missing: ['We process your name.', 'Hold the line when you call us.'],
    },
    '1-4-c': {
      present: [
        'Your telephone number is used to deliver your order.',
        '## How we use your data\n\nWe use it to:\n\n- send you invoices\n- prevent fraud',
      ],
      missing: ['By using our website you accept this policy.', 'We collect your name and your address.'],
    },
    '1-4-d': {
      present: [
        'You may ask for access to your personal information and request its correction.',
        'You have the following rights:\n\n- to receive a copy of your personal information\n- to have wrong information corrected',
      ],
      partial: ['You may ask for access to your personal information.'],
      missing: ['You need a password to access the service.', 'We correct errors in our software quickly.'],
    },
    '1-4-e': {
      present: [
        'Complaints about a breach of the Australian Privacy Principles go to our privacy officer, who responds within two weeks.',
        'If you have a privacy complaint, we will acknowledge it and investigate.',
      ],
      partial: ['You may complain to the Office of the Australian Information Commissioner.'],
      missing: ['If you have a complaint about a product, call our shop.', 'Our dogs never complain.'],
    },
    '1-4-f': {
      present: [
        'We do not transfer personal information to other countries.',
        'Our providers are located overseas, and we share your information with them.',
      ],
      missing: ['Our customers live in many countries.', 'Overseas orders take longer.'],
    },
    '1-4-g': {
      present: [
        'We transfer your data to India and the Philippines.',
        'Your information is sent to the United States, where our hosting provider is located.',
      ],
      missing: [
        'We disclose personal information to overseas recipients in several countries.',
        'We send some of your information outside Australia. Orders from New Zealand take longer.',
      ],
    },
  },
}
