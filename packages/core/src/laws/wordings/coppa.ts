import type { LawWordings } from './wordings.ts'

export const COPPA_WORDINGS: LawWordings = {
  law: 'coppa',
  setting: 'Children can play our games without an account.',
  alsoStatedBy: { use: ['persistent-identifiers'] },
  wordings: {
    operators: {
      present: [
        'Questions of parents are answered by Puddlejump Games Inc., 12 Example Street, Fresno, CA 93650; telephone 1-800-555-0142; e-mail parents@puddlejump.example.',
        '## Contact\n\n- Post: Puddlejump Games Inc., 12 Example Street, Fresno, CA 93650\n- Telephone: 1-800-555-0142\n- E-mail: parents@puddlejump.example',
      ],
      partial: ['Parents can write to parents@puddlejump.example.'],
      missing: ['Our office is in Fresno.', 'We never call children by telephone.'],
    },
    'information-collected': {
      present: [
        `We ask for the child's age and record the drawings they make.`,
        'We collect the following information from children:\n\n- a nickname\n- a photo',
      ],
      missing: ['We collect stamps.', 'We do not sell names of streets.'],
    },
    'public-availability': {
      present: ['Children may post drawings that other users see.', `A child's profile is not visible to strangers.`],
      missing: ['Children of all ages like our games.', 'The public library of our town is open on Sundays.'],
    },
    use: {
      present: [
        'Information about children is used to show them games for their age.',
        `The child's nickname is used for the list of winners.`,
      ],
      missing: ['Children use tablets at school.', 'Use the lift to get to our office.'],
    },
    disclosure: {
      present: [
        'We do not disclose information about children to anyone.',
        `We share children's nicknames with our analytics provider, so that it can count players.`,
      ],
      partial: [`We share children's information with third parties.`],
      missing: ['Children may share a tablet.', 'Share our games with your friends.'],
    },
    retention: {
      present: [
        `We delete a child's information after 30 days.`,
        'Information about children is kept for one year, because they can go on with old games.',
      ],
      partial: ['We keep information about children as long as it is necessary.'],
      missing: ['Children keep their toys for years.', 'A year has twelve months.'],
    },
    'persistent-identifiers': {
      present: [
        'Cookies are used only to support internal operations, such as security. We never use them for advertising or to contact a child.',
        'We collect IP addresses solely to keep games running. A contract forbids to build a profile with such identifiers, and no profile is made.',
      ],
      partial: ['We use cookies only for internal operations.'],
      missing: ['We use cookies.', 'Our servers log IP addresses.'],
    },
    'audio-files': {
      present: [
        'Voice recordings are used to answer a question and are not stored.',
        'We use the audio of a spoken command to carry it out, and delete it right away.',
      ],
      partial: ['We delete audio within a minute.'],
      missing: [`Games listen to the child's voice.', 'The microphone can be switched off.`],
    },
    'parental-rights': {
      present: [
        'A parent can see what we hold, ask us to delete it, and stop us from collecting more.',
        'Parents have the right to access the information, to have it erased and to withdraw their consent.',
      ],
      partial: ['Parents may ask us to delete what we know of their child.'],
      missing: ['You may review our games in the shop.', 'Parents play with them. You can delete a saved game.'],
    },
    'parental-procedures': {
      present: [
        'Parents who want to review or delete information write to us at parents@puddlejump.example.',
        'To refuse further use, a parent opens the settings and answers a sum.',
      ],
      missing: ["Parents may review and delete their child's information.", 'Contact us if a game does not start.'],
    },
  },
}
