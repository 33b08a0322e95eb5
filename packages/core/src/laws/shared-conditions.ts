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

/** An address questions go to is given, of whatever sort. */
export const GIVES_CONTACT: Condition = {
  any: [
    { disclosure: 'contact', where: { email: { stated: true } } },
    { disclosure: 'contact', where: { phone: { stated: true } } },
    { disclosure: 'contact', where: { address: { stated: true } } },
    { disclosure: 'contact', where: { url: { stated: true } } },
  ],
}

/** A period after which data is erased, or a criterion one could apply. */
export const TELLS_RETENTION: Condition = {
  any: [
    { disclosure: 'retention', where: { period: { stated: true } } },
    { disclosure: 'retention', where: { criteria: { stated: true }, vague: false } },
  ],
}
