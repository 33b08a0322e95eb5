import fc from 'fast-check'
import { CORPUS } from '../corpus/corpus.ts'
import { mutate } from '../survive/mutate.ts'

/** Longer ones take time and find no more. In UTF-16 code units. */
const LONGEST = 600

/** Characters that mean something to one of the readers. */
const SIGNS = fc.constantFrom(...'\n\r\t \0#*_`[](){}<>!&;:|-=+~^"\'\\/.,?@$%'.split(''), '\ud800', '\udc00', '\u202e', '\ufeff', 'é', '個')

/** Texts of the worst-case corpus: whole, edited, cut in the middle, joined, or with signs put in. */
const ofCorpus = fc
  .record({ shape: fc.constantFrom(...CORPUS), size: fc.integer({ min: 1, max: LONGEST }) })
  .map(({ shape, size }) => shape.make(size).slice(0, LONGEST))

export const texts: fc.Arbitrary<string> = fc.oneof(
  ofCorpus,
  ofCorpus.map(mutate),
  fc.tuple(ofCorpus, fc.nat(LONGEST)).map(([text, at]) => text.slice(at)),
  fc.array(ofCorpus, { maxLength: 4 }).map((parts) => parts.join('\n\n')),
  fc
    .tuple(ofCorpus, fc.array(fc.tuple(fc.nat(LONGEST), SIGNS), { maxLength: 20 }))
    .map(([text, insertions]) => insertions.reduce((edited, [at, sign]) => `${edited.slice(0, at)}${sign}${edited.slice(at)}`, text)),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: SIGNS, maxLength: 200 }),
)
