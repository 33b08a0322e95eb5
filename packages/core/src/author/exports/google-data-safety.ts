import { entriesOf } from '../definition/definition.ts'
import { dataIn, type Exporter } from './exported.ts'
import { DATA_TYPES, OTHER_TYPE, PURPOSES } from './google-types.ts'

const HEAD = 'Question ID (machine readable),Response ID (machine readable),Response value,Answer requirement,Human-friendly question label'

const typeOf = (label: string) => (Object.hasOwn(DATA_TYPES, label) ? (DATA_TYPES[label] ?? OTHER_TYPE) : OTHER_TYPE)
const purposeOf = (label: string) => (Object.hasOwn(PURPOSES, label) ? PURPOSES[label] : undefined)
const answer = (question: string, response: string, requirement: string, label: string) =>
  `${question},${response},true,${requirement},${label}`

/**
 * A draft of the answers to Google Play's form on data safety, in the file that Play Console exports and imports
 * (https://support.google.com/googleplay/android-developer/answer/10787469). Google describes the file by the one it exports; the names here are those
 * that such files have. Only what a definition answers is in it.
 */
export const exportGoogleDataSafety: Exporter = (definition) => {
  const labels = dataIn(definition)
  const uses = entriesOf(definition.purposes)
  const isEncrypted = definition.security?.includes('encryption in transit') === true
  const types = [...new Map(labels.map((label) => [typeOf(label)[1], typeOf(label)])).values()].map(([question, type]) => {
    const ofType = labels.filter((label) => typeOf(label)[1] === type)
    const told = uses.filter(({ data = [] }) => data.some((label) => ofType.includes(label))).map(({ purpose }) => purposeOf(purpose))
    return { question, type, ofType, purposes: [...new Set(told.filter((purpose) => purpose !== undefined))] }
  })
  const usage = (type: string, part: string) => `PSL_DATA_USAGE_RESPONSES:PSL_${type}:${part}`
  const lines = [
    HEAD,
    ...(labels.length === 0 ? [] : [answer('PSL_DATA_COLLECTION_COLLECTS_PERSONAL_DATA', '', 'REQUIRED', 'Data is collected')]),
    ...(isEncrypted ? [answer('PSL_DATA_COLLECTION_ENCRYPTED_IN_TRANSIT', '', 'MAYBE_REQUIRED', 'Data is encrypted in transit')] : []),
    ...types.map(({ question, type }) => answer(`PSL_DATA_TYPES_${question}`, `PSL_${type}`, 'MULTIPLE_CHOICE', type)),
    ...types.flatMap(({ type, purposes }) => [
      answer(
        usage(type, 'PSL_DATA_USAGE_COLLECTION_AND_SHARING'),
        'PSL_DATA_USAGE_ONLY_COLLECTED',
        'MULTIPLE_CHOICE',
        `${type}: collected`,
      ),
      ...purposes.map((purpose) =>
        answer(usage(type, 'DATA_USAGE_COLLECTION_PURPOSE'), `PSL_${purpose}`, 'MULTIPLE_CHOICE', `${type}: collected for ${purpose}`),
      ),
    ]),
  ]
  return {
    fileName: 'data_safety.csv',
    content: `${lines.join('\n')}\n`,
    open: [
      'Is the file of your Play Console still named like this one? Export it there, and carry these answers over.',
      ...(labels.length === 0 ? ['Does the app collect data? The definition names none, and the form has to say.'] : []),
      ...(isEncrypted ? [] : ['Is all data encrypted in transit? Name "encryption in transit" under security, or answer no.']),
      'Which data is shared with others than service providers, and for what? All is told as collected only.',
      'Which data is kept only while a request is answered, and which can people leave out? A definition says neither.',
      'Can people create an account, and where do they ask for it and its data to be deleted?',
      ...types
        .filter(({ type }) => type === OTHER_TYPE[1])
        .map(({ ofType }) => `Is there a better name in the form for ${ofType.join(', ')}? It is told as other personal information.`),
      ...types
        .filter(({ purposes }) => purposes.length === 0)
        .map(({ type }) => `What is ${type} collected for? No purpose with a name in the form has such data.`),
    ],
  }
}
