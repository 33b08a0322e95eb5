import type { LawWordings } from './wordings.ts'

const SIGN_IN = 'You can sign in with Google, which then sends us your name.'

export const GOOGLE_LIMITED_USE_WORDINGS: LawWordings = {
  law: 'google-limited-use',
  wordings: {
    statement: {
      present: [
        'Our handling of data from Google APIs follows the Google API Services User Data Policy, its Limited Use requirements included.',
        "The app's use of information received from Google Workspace APIs will adhere to the Google User Data Policy, including the Limited Use requirements.",
      ],
      partial: ['Our use of data from Google APIs respects the Limited Use requirements.'],
      missing: [SIGN_IN, `${SIGN_IN} Please make limited use of our telephone line.`],
    },
    'data-accessed': {
      present: [
        'If you connect Google Drive, we read the files you choose.',
        'Google sends us your profile picture and language when you sign in.',
      ],
      missing: [
        'Our use of Google user data follows a policy.',
        'We use information from Google APIs to sign you in. Your name is stored.',
      ],
    },
    'no-advertising': {
      present: [`${SIGN_IN} We never use Google user data to serve ads.`, `${SIGN_IN} We do not use your personal data for advertising.`],
      missing: [`${SIGN_IN} We use cookies for advertising.`, `${SIGN_IN} We advertise in newspapers.`],
    },
    'no-sale': {
      present: [`${SIGN_IN} We do not sell your personal data.`, `${SIGN_IN} Data received from Google is not sold to anyone.`],
      missing: [SIGN_IN, `${SIGN_IN} We sell bread in twelve shops.`],
    },
    'transfer-limits': {
      present: [
        'Data from Google APIs is not shared with third parties except to comply with applicable laws.',
        '## Google user data\n\nData from Google APIs stays with us. It is passed on to others only where security demands it.',
      ],
      missing: [`${SIGN_IN} We share data with our partners.`, 'We share data from Google APIs with our partners.'],
    },
    'human-access': {
      present: [
        'We do not allow humans to read data from Google APIs unless you agree to it.',
        '## Google user data\n\nWe receive data through Google APIs. Our staff looks at it only where you ask us for help.',
      ],
      missing: [
        `${SIGN_IN} Our staff reads every letter.`,
        'Read more about Google APIs on their site. People like the Google sign-in, which gives us their name.',
      ],
    },
  },
}
