import { GDPR_WORDINGS } from './gdpr.ts'
import type { LawWordings } from './wordings.ts'

const shared = (id: string) => GDPR_WORDINGS.wordings[id] ?? { present: [], missing: [] }

export const PIPEDA_WORDINGS: LawWordings = {
  law: 'pipeda',
  setting: 'This policy is also for people in Québec.',
  alsoStatedBy: { '4-8-2-c': ['qc-8-means'], '4-8-2-a': ['qc-3-1'], 'qc-3-1': ['4-8-2-a'] },
  wordings: {
    '4-8-2-a': {
      present: [
        'Contact our Chief Privacy Officer, Ann Moreau, at 10 Example Street, Ottawa, ON K1A 0B1, or at cpo@tamarack.example.',
        'Our data protection officer can be reached at dpo@tamarack.example.',
      ],
      partial: ['We have appointed a privacy officer.'],
      missing: ['We take privacy seriously.', 'Officers of the company own shares.'],
    },
    '4-8-2-b': {
      present: [
        'You may request access to your personal information by e-mail to privacy@tamarack.example.',
        'You can ask us for a copy of the personal information we hold about you. Send the request by mail.',
      ],
      partial: ['You have the right to access the personal information we hold about you.'],
      missing: ['You need a password to access the service.', 'Our staff has access to your data only where needed.'],
    },
    '4-8-2-c': {
      present: [
        'When you register we ask for your e-mail address. We use your e-mail address to send you invoices.',
        'We collect your telephone number. Your telephone number is used to deliver your order.',
      ],
      partial: ['We collect your name.'],
      missing: ['We do not collect any personal data.', 'We collect stamps.'],
    },
    '4-8-2-e': {
      present: ['Our affiliates receive your name and e-mail address.', 'We do not share personal information with our parent company.'],
      missing: ['We may share your data with third parties.', 'Our group of friends founded the company.'],
    },
    'qc-3-1': {
      present: [
        'Our privacy officer can be reached at privacy.officer@tamarack.example.',
        'Our data protection officer can be reached at dpo@tamarack.example.',
      ],
      partial: ['We have appointed a privacy officer.'],
      missing: ['We take privacy seriously.', 'Officers of the company own shares.'],
    },
    'qc-8-means': {
      present: [
        'Your browser automatically sends us your IP address, which we collect.',
        'We receive information through forms on our website.',
      ],
      missing: ['We process your name.', 'Updates are installed automatically if you decide so.'],
    },
    'qc-8-rights': shared('13-2-b-rectification'),
    'qc-8-withdraw': {
      present: [
        'Where we rely on consent, you may revoke it whenever you like in your settings.',
        'You have the right to withdraw your consent.',
      ],
      missing: ['We process your data on the basis of your consent.', 'You can withdraw money from your balance at any time.'],
    },
    'qc-8-outside': {
      present: ['Our servers are outside the province, in Ontario.', 'We transfer your data to India.'],
      missing: ['Our shop is in Québec City.', 'You can transfer your account to another person.'],
    },
  },
}
