import { describe, expect, it } from 'vitest'
import { check, parsePolicy } from '../src/index.ts'

/** What two clauses of one policy say, by what they contradict each other about. Made up, and not from any policy. */
const PAIRS: readonly (readonly [about: string, one: string, other: string])[] = [
  [
    'sale',
    'We don’t sell your personal data to anyone.',
    'Over the past year we have sold device identifiers and browsing history to data brokers.',
  ],
  ['sale', 'We never sell or rent your information to third parties.', 'We rent our mailing list to carefully chosen publishers.'],
  ['sale', 'Your information is never sold.', 'We also sell your e-mail address to marketing companies.'],
  ['sale', 'Larch Books does not sell personal information.', 'Larch Books sells personal information to its advertising partners.'],
  ['sale', 'We will not sell your data.', 'From time to time, we may sell customer data to other retailers.'],
  [
    'sale',
    'We do not sell, trade or rent your personal information to others.',
    'We may sell or otherwise disclose personal information to insurers.',
  ],
  [
    'sharing',
    'We do not share your personal information with any third party.',
    'We share your name, e-mail address and purchase history with Facebook and Google.',
  ],
  ['sharing', 'We keep your data to ourselves and never share it with anyone.', 'Your browsing history is shared with advertisers.'],
  [
    'sharing',
    'No personal information is disclosed to third parties.',
    'We may disclose your personal information to our business partners.',
  ],
  ['sharing', "We don't share your data.", 'We share your data with the following recipients:\n\n- advertising networks\n- data brokers'],
  [
    'sharing',
    'We do not disclose your information to outside parties.',
    'We pass your phone number on to insurance brokers and other business partners.',
  ],
  ['sharing', 'We will never give your data to others.', 'We send your e-mail address to Meta so that you see our advertisements.'],
  [
    'collect',
    'We do not collect any personal data about you.',
    'When you create an account, we collect your name, e-mail address and date of birth.',
  ],
  ['collect', 'Our app does not collect location data.', 'We collect your GPS location to show you nearby shops.'],
  ['collect', 'We do not collect health data.', 'We collect data on your health, such as allergies and medication.'],
  ['collect', 'We do not gather information about your contacts.', 'The app collects the contacts in your address book.'],
  ['collect', 'We do not collect biometric data.', 'We collect biometric data such as fingerprints to unlock the vault.'],
  ['collect', 'The website does not collect IP addresses.', 'We automatically collect your IP address and browser type.'],
  ['collect', 'We do not collect information from your social media accounts.', 'If you sign in with Facebook, we collect your profile.'],
  ['cookies', 'We do not use cookies on our website.', 'We use cookies to analyse how the site is used.'],
  ['cookies', 'This site uses no cookies.', 'We use cookies and similar technologies to remember you.'],
  ['cookies', 'We never set cookies.', 'Our website uses cookies for analytics.'],
  ['transfer', 'We do not transfer personal data outside the EEA.', 'Your data is stored on servers in the United States.'],
  ['transfer', 'Your data never leaves the European Union.', 'We transfer your data to our support team in India.'],
  ['uses', 'We do not use your data for advertising.', 'We use your browsing history for advertising.'],
  ['uses', 'We do not use personal data for marketing purposes.', 'We use your e-mail address for marketing purposes.'],
  ['uses', 'We do not use your data for profiling or advertising.', 'We process your data to show you personalised advertising.'],
  ['rights', 'You have the right to access, correct and delete your personal data.', 'You cannot delete your account or your data.'],
  ['rights', 'You have the right to object to processing.', 'You do not have the right to object to our processing of your data.'],
  ['rights', 'You have the right to receive your data in a portable format.', 'We do not offer data portability.'],
  ['rights', 'You can withdraw your consent at any time.', 'Consent, once given, cannot be withdrawn.'],
  [
    'rights',
    'You may lodge a complaint with the supervisory authority.',
    'You may not access your personal data. You have the right of access to your personal data.',
  ],
  ['retention', 'We retain billing records for seven years.', 'Billing records are deleted after five years.'],
  ['retention', 'Chat transcripts are stored for 12 months.', 'We delete chat transcripts after six months.'],
  [
    'retention',
    'If you close your account, we delete your profile within 30 days.',
    'Your profile is deleted 90 days after you close your account.',
  ],
  [
    'retention',
    'We keep application documents for six months after the decision.',
    'Application documents are kept for 12 months after the decision.',
  ],
  ['retention', 'CCTV footage is kept for 72 hours.', 'We store CCTV footage for 30 days.'],
  ['retention', 'We store your IP address for seven days.', 'IP addresses are kept for 90 days.'],
  ['retention', 'Web server logs are retained for 14 days.', 'We keep web server logs for up to six months.'],
]

/** Pairs that need more than is read so far: who "Meta" is, what leaves a region, what a portable format is. */
const FEWEST_FOUND = 33

const isFound = (one: string, other: string) =>
  check(parsePolicy(`# Larch Books Privacy Policy\n\n## Our promise\n\n${one}\n\n## More\n\n${other}\n`), {
    laws: [],
    today: '2026-06-15',
  }).findings.some(({ rule }) => rule.startsWith('consistency/'))

describe('contradictions', () => {
  it('are found in most of the ways that people contradict themselves', () => {
    const missed = PAIRS.filter(([, one, other]) => !isFound(one, other))
    expect(missed.map(([about, one, other]) => `${about}: ${one} | ${other}`).slice(PAIRS.length - FEWEST_FOUND)).toEqual([])
  })

  it('are none where both clauses say the same', () => {
    for (const [, one] of PAIRS) expect(isFound(one, one), one).toBe(false)
  })
})
