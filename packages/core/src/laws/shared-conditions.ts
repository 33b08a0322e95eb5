import type { Condition, Phrase } from './condition.ts'

/** Words that name nobody: whoever gets data is a third party. */
const VAGUE_RECIPIENTS: readonly Phrase[] = ['third party', 'third parties', 'others', 'recipient', 'recipients']

/** Recipients are named, or told by what they are or do, and not only as "third parties". */
export const TELLS_RECIPIENTS: Condition = {
  any: [
    { disclosure: 'recipient', where: { name: { stated: true } } },
    { disclosure: 'recipient', where: { category: { saysNone: VAGUE_RECIPIENTS } } },
    { disclosure: 'recipient', where: { role: { stated: true } } },
  ],
}

/** Which data goes to somebody is named: "personal data" as a whole is no category of it. */
export const NAMES_DISCLOSED_DATA: Condition = { disclosure: 'recipient', where: { data: { saysNone: ['personal data'] } } }

/** The ways in which somebody can be reached, each enough by itself. */
const waysToReach = (disclosure: 'contact' | 'controller'): readonly Condition[] => [
  { disclosure, where: { email: { stated: true } } },
  { disclosure, where: { phone: { stated: true } } },
  { disclosure, where: { address: { stated: true } } },
  { disclosure, where: { url: { stated: true } } },
]

/** An address questions go to is given, of whatever sort. */
export const GIVES_CONTACT: Condition = { any: waysToReach('contact') }

/** The controller can be reached: at the address for questions, or at one that stands with its name. */
export const REACHES_CONTROLLER: Condition = { any: [...waysToReach('contact'), ...waysToReach('controller')] }

/** A period after which data is erased, or a criterion one could apply. */
export const TELLS_RETENTION: Condition = {
  any: [
    { disclosure: 'retention', where: { period: { stated: true } } },
    { disclosure: 'retention', where: { criteria: { stated: true }, vague: false } },
  ],
}

/** Where safeguards of transfers are told, a copy that can be asked for is one of them. */
export const COPY_BESIDE_TRANSFERS: Condition = {
  statement: [
    ['copy', 'copies'],
    ['ask*', 'request*', 'send', 'sent', 'write', 'contact*', 'obtain*', 'provide*', 'download*'],
  ],
  without: ['copy of your', 'copies of your', 'copy of the information', 'copy of the data', 'backup*'],
  within: ['transfers'],
}
