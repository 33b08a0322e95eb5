import type { LawWordings } from './wordings.ts'

export const CALOPPA_WORDINGS: LawWordings = {
  law: 'caloppa',
  alsoStatedBy: { 'categories-shared-with': ['third-party-tracking'] },
  wordings: {
    'categories-collected': {
      present: [
        'When you register we ask for your e-mail address and telephone number.',
        'We collect:\n\n- your IP address\n- your browser type',
      ],
      missing: ['We do not collect any personal data.', 'We collect stamps.'],
    },
    'categories-shared-with': {
      present: ['Your information is disclosed to our hosting provider.', 'We do not share your personal information with anyone.'],
      missing: ['Share our website with your friends.', 'You can share files with other members of your choice.'],
    },
    'review-process': {
      present: [
        'Write to us if you want to see or change the information we hold about you.',
        'You may request access to your personal information at any time.',
      ],
      missing: ['We review this policy every year.', 'You need a password to access the service.'],
    },
    'change-process': {
      present: [
        'We will post a notice on our website before changes to this policy take effect.',
        'When we update this privacy policy we will inform registered users by e-mail.',
      ],
      missing: ['You can change your password in the settings.', 'We may change our prices at any time and will notify you by e-mail.'],
    },
    'effective-date': {
      present: ['This policy is effective as of March 1, 2026.', 'Effective: 2026-03-01'],
      partial: ['Last updated: 1 March 2026', 'This policy was last revised on March 1, 2026.'],
      missing: ['Our company was founded on 1 March 2006.', 'We take effective measures to protect your data.'],
    },
    'do-not-track': {
      present: [
        'We honour Do Not Track signals sent by your browser.',
        'Our website treats the Global Privacy Control signal as a request to opt out.',
      ],
      missing: ['You can track your parcel on our website.', 'We do not lose track of your requests.'],
    },
    'third-party-tracking': {
      present: [
        'Advertising networks may track your activities across different websites over time.',
        'We do not allow third parties to collect information about your activities across other websites.',
      ],
      partial: ['Third-party cookies are used on our website.'],
      missing: ['Third parties cannot read your files.', 'Over time, we may change this policy.'],
    },
  },
}
