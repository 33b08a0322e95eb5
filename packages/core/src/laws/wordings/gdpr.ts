import type { LawWordings } from './wordings.ts'

export const GDPR_WORDINGS: LawWordings = {
  law: 'gdpr',
  alsoStatedBy: {
    '13-1-c-purposes': ['13-1-c-legal-basis'],
    '13-1-c-legal-basis': ['13-1-d'],
    '14-1-d': ['13-1-c-purposes', '13-1-c-legal-basis', '13-2-e', '14-2-f'],
  },
  wordings: {
    '13-1-a-identity': {
      present: [
        'This policy explains how Tarnhelm GmbH ("Tarnhelm", "we", "us") handles personal data.',
        'Responsible for the processing is Quillmere S.p.A., Via Esempio 3, 20121 Milano, Italy.',
      ],
      partial: ['This policy explains how Tarnhelm ("we", "us" or "our") handles personal data.'],
      missing: ['We are the controller of your personal data.', 'Your employer may act as the controller of the data you upload.'],
    },
    '13-1-a-contact': {
      present: ['## Contact us\n\nPlease send questions to hello@tarnhelm.example.', 'You can call our privacy team at +49 30 1234567.'],
      missing: [
        '## Contact us\n\nIf you have questions, contact us through the same channels.',
        'We may contact you by e-mail or telephone.',
      ],
    },
    '13-1-b': {
      present: [
        'Contact our DPO, Ada Byrne, by e-mail: ada@tarnhelm.example.',
        'You may write to the Data Protection Officer, Hauptstrasse 1, 10115 Berlin, Germany, or to dpo@tarnhelm.example.',
      ],
      missing: [
        'We protect your data and train every officer of the company in data protection.',
        'You can complain to the data protection authority of your country.',
      ],
    },
    '13-1-c-purposes': {
      present: [
        'Your telephone number is used to deliver your order.',
        '## How we use your data\n\nWe use it to:\n\n- send you invoices\n- prevent fraud',
      ],
      missing: ['By using our website you accept this policy.', 'We collect your name and your address.'],
    },
    '13-1-c-legal-basis': {
      present: [
        'Our legal basis for sending you the newsletter is your consent.',
        'We process payment data to comply with legal obligations (Art. 6(1)(c) GDPR).',
      ],
      partial: ['## Legal basis\n\nWe rely on a legal basis where the law requires one.'],
      missing: ['You may use the service only on a lawful basis.', 'Do not upload data of others without their consent.'],
    },
    '13-1-d': {
      present: [
        'We rely on our legitimate interests in improving the security of the service.',
        'The processing serves our legitimate interest, namely to prevent fraud.',
      ],
      missing: [
        'We process your data on the basis of our legitimate interests (Art. 6(1)(f) GDPR).',
        'Our legal bases are your consent and our legitimate interests.',
      ],
    },
    '13-1-e': {
      present: [
        'Your data is disclosed to Stripe for payments.',
        'We do not share your personal data with anyone.',
        'We may disclose data to law enforcement authorities if required by law.',
      ],
      missing: ['Share our website with your friends.', 'You can share files with other members of your choice.'],
    },
    '13-1-f': {
      present: [
        'Data is transferred to Japan, for which the European Commission has adopted an adequacy decision.',
        'We transfer data to India on the basis of standard contractual clauses. A copy of the clauses is available on request.',
        '## Transfers\n\nWe transfer data to India under the standard contractual clauses. Ask us, and we send you a copy.',
      ],
      partial: [
        'Your data may be transferred to countries outside the European Economic Area.',
        'We transfer your data to the United States. Appropriate safeguards are in place.',
        'We transfer your data to India under the standard contractual clauses.',
        'We keep backups in Norway, which the UK treats as adequate.',
        '## Transfers\n\nWe transfer data to India under the standard contractual clauses. You can ask for a copy of your data.',
      ],
      missing: ['Our customers live in many countries.', 'You can transfer your account to another person.'],
    },
    '13-2-a': {
      present: ['Server logs are deleted after 14 days.', 'We retain invoices for ten years as tax law demands.'],
      partial: ['We keep your data for as long as necessary.', 'We keep your data for as long as you have an account.'],
      missing: ['You have 30 days to return a product.', 'We retain the right to close accounts.'],
    },
    '13-2-b-access': {
      present: ['You may request a copy of the personal data we keep about you.', 'You can ask us which data about you we process.'],
      missing: ['Our staff has access to your data only where needed.', 'You need a password to access the service.'],
    },
    '13-2-b-rectification': {
      present: ['You can ask us to correct or update your data.', 'You have the right to:\n\n- rectification of wrong data'],
      missing: ['We correct errors in our software quickly.', 'You are responsible for keeping your password correct.'],
    },
    '13-2-b-erasure': {
      present: [
        'You may request deletion of your data.',
        'You have the following rights:\n\n- to have your data deleted ("right to be forgotten")',
      ],
      missing: ['We delete spam comments.', 'You can delete cookies in your browser.'],
    },
    '13-2-b-restriction': {
      present: [
        'You may ask us to limit the processing of your personal data.',
        'You have the following rights:\n\n- restriction of processing',
      ],
      missing: ['Access to our offices is restricted.', 'You must be 18; age restrictions apply to some offers.'],
    },
    '13-2-b-object': {
      present: [
        'You may object to processing that is based on our legitimate interests.',
        'You have the following rights:\n\n- to object to direct marketing',
      ],
      missing: ['The object of this policy is to inform you.', 'Objectionable content is removed.'],
    },
    '13-2-b-portability': {
      present: [
        'You can receive your data in a structured, commonly used and machine-readable format.',
        'You have the following rights:\n\n- data portability',
      ],
      missing: ['Our portable devices are encrypted.', 'You can move the window around.'],
    },
    '13-2-c': {
      present: [
        'Where we rely on consent, you may revoke it whenever you like in your settings.',
        'You have the right to withdraw your consent.',
      ],
      missing: ['We process your data on the basis of your consent.', 'You can withdraw money from your balance at any time.'],
    },
    '13-2-d': {
      present: [
        'You may complain to your local data protection authority.',
        'If you think we break the law, you can lodge a complaint with the Irish Data Protection Commission.',
      ],
      missing: [
        'If you have a complaint about a product, call our shop.',
        'We disclose data to supervisory authorities where the law demands it.',
      ],
    },
    '13-2-e': {
      present: [
        'Providing your address is required to place an order. If you do not provide it, we cannot deliver.',
        'You are not obliged to provide your telephone number.',
      ],
      missing: ['We provide the service as it is.', 'You must not provide false links.'],
    },
    '13-2-f': {
      present: [
        'No automated decision-making within the meaning of Art. 22 GDPR takes place.',
        'We do not use automated decision-making or profiling.',
      ],
      partial: ['We use automated decision-making.'],
      missing: ['We automatically collect your IP address.', 'Updates are installed automatically if you decide so.'],
    },
    '14-1-d': {
      present: [
        'When you register we ask for your e-mail address and telephone number.',
        'We collect:\n\n- your IP address\n- your browser type',
      ],
      missing: ['We do not collect any personal data.', 'We collect stamps.'],
    },
    '14-2-f': {
      present: [
        'We obtain your contact data from publicly available registers.',
        'If you log in with Google, we receive your e-mail address from Google.',
      ],
      missing: ['We collect your e-mail address when you register.', 'The source code of our app is public.'],
    },
  },
}
