import { GDPR_WORDINGS } from './gdpr.ts'
import type { LawWordings } from './wordings.ts'

const shared = (id: string) => GDPR_WORDINGS.wordings[id] ?? { present: [], missing: [] }

export const LGPD_WORDINGS: LawWordings = {
  law: 'lgpd',
  wordings: {
    '9-i': {
      present: ['Your telephone number is used to deliver your order.', 'We process your e-mail address in order to send you invoices.'],
      missing: ['By using our website you accept this policy.', 'We collect stamps.'],
    },
    '9-ii': {
      present: ['Server logs are deleted after 14 days.', 'We retain invoices for ten years as tax law demands.'],
      partial: ['We keep your data for as long as necessary.'],
      missing: ['You have 30 days to return a product.', 'We retain the right to close accounts.'],
    },
    '9-iii': {
      present: [
        'This policy explains how Alvorada ("we", "us" or "our") handles personal data.',
        'Responsible for the processing is Quillmere S.p.A., Via Esempio 3, 20121 Milano, Italy.',
      ],
      missing: ['We are the controller of your personal data.', 'Your employer may act as the controller of the data you upload.'],
    },
    '9-iv': shared('13-1-a-contact'),
    '9-v': {
      present: ['Your data is disclosed to Stripe for payments.', 'We do not share your personal data with anyone.'],
      partial: ['We may share your data with third parties.'],
      missing: ['Share our website with your friends.', 'You can share files with other members of your choice.'],
    },
    '9-vi': {
      present: [
        'Service providers process data only on our behalf and on our instructions.',
        'The controller is responsible for the lawfulness of the processing.',
      ],
      missing: ['You are responsible for keeping your password secret.', 'Tour operators offer discounts.'],
    },
    '18-i-ii': shared('13-2-b-access'),
    '18-iii': shared('13-2-b-rectification'),
    '18-iv': {
      present: [
        'You have the right to request that excessive data be anonymised, blocked or deleted.',
        'You may ask us to limit the processing of your personal data.',
      ],
      missing: ['We publish anonymised statistics.', 'Your browser can block cookies.'],
    },
    '18-v': shared('13-2-b-portability'),
    '18-vi': shared('13-2-b-erasure'),
    '18-viii': {
      present: ['If you do not consent, you cannot take part in the draw.', 'You are not obliged to provide your telephone number.'],
      missing: ['We provide the service as it is.', 'We process your data on the basis of your consent.'],
    },
    '18-ix': {
      present: [
        'Where we rely on consent, you may revoke it whenever you like in your settings.',
        'You have the right to withdraw your consent.',
      ],
      missing: ['We process your data on the basis of your consent.', 'You can withdraw money from your balance at any time.'],
    },
    '18-1': {
      present: ['You may complain to your local data protection authority.', 'You can petition the ANPD if we do not answer.'],
      missing: ['If you have a complaint about a product, call our shop.', 'We follow the guidance of the ANPD.'],
    },
    '20': {
      present: ['We do not use automated decision-making or profiling.', 'You may ask for a human review of an automated decision.'],
      missing: ['We automatically collect your IP address.', 'Updates are installed automatically if you decide so.'],
    },
    '41-1': {
      present: [
        'Contact our DPO, Ada Byrne, by e-mail: ada@alvorada.example.',
        'The encarregado, Davi Rocha, answers at encarregado@alvorada.example.',
      ],
      partial: ['We have appointed an encarregado.'],
      missing: ['We protect your data and train every officer of the company in data protection.', 'A team is in charge of our kitchen.'],
    },
  },
}
