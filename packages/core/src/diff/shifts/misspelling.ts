/** Words of policies that are one or two letters from each other. None is another one misspelt. */
const ORDINARY: ReadonlySet<string> = new Set(
  (
    'contact contract contacts contracts content consent contents consents context access assess accept except expect collect correct connect ' +
    'collected corrected connected personal personnel person process profess retain obtain contain remain maintain detain retained obtained ' +
    'affect effect affected effected device devise advice advise users uses used user party parties partly share shared store stored stored ' +
    'stare state stated states status statue statute inform informs reform perform performs form from forms where were there their these those ' +
    'third thirty other others order orders under until unless cookie cookies policy police public publish provide provided provider providers ' +
    'receive relieve required acquired inquired request requests requested requires include exclude included excluded includes excludes ' +
    'internal external interval lawful awful legal regal sensitive sensible direct indirect former format formal minor minors mirror ' +
    'sale sales sell sells seller sold hold held send sent spend deny denied device devices service services serve server servers ' +
    'would could should shall will well must most might right rights months month hours house days delay weeks works years ears ' +
    'least lease release leased released delete deleted related relate restrict restricted transfer transfers apply reply supply ' +
    'employ deploy direct director recent decent recorded record report reported respond response responses reason season lawful ' +
    'limited unlimited identified unidentified known unknown written unwritten necessary unnecessary solicited unsolicited'
  ).split(' '),
)

/** Letters of one word are swapped, one is missing, doubled or another: exactly one slip of the hand. */
type Slip = 'swapped' | 'missing' | 'replaced'

function slipBetween(a: string, b: string): Slip | undefined {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const one = a.slice(start, a.length - end)
  const other = b.slice(start, b.length - end)
  if (one.length === 2 && other.length === 2 && one[0] === other[1] && one[1] === other[0]) return 'swapped'
  if (one.length + other.length === 1) return 'missing'
  return one.length === 1 && other.length === 1 ? 'replaced' : undefined
}

const SHORTEST = 5
const SHORTEST_UNKNOWN = 7

/**
 * Whether one of two words is the other misspelt. `isKnown` tells whether a word stands elsewhere in either text: two words that both do are
 * two words.
 */
export function isMisspelling(a: string, b: string, isKnown: (word: string) => boolean): boolean {
  const shorter = Math.min(a.length, b.length)
  if (shorter < SHORTEST - 1 || /\d/.test(a + b)) return false
  const slip = slipBetween(a, b)
  if (slip === undefined) return false
  const known = [a, b].filter((word) => ORDINARY.has(word) || isKnown(word)).length
  if (known === 2) return false
  if (known === 1) return shorter >= SHORTEST || slip === 'swapped'
  return shorter >= SHORTEST_UNKNOWN && slip !== 'replaced'
}
