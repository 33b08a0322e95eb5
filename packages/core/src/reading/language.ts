import { createPartFact } from '../document/clause-fact.ts'
import { partsOf } from '../document/clause-parts.ts'
import { createFact } from '../document/fact.ts'
import type { Policy } from '../document/policy.ts'
import { languageCode, namedLocale, statedLocale } from './locale.ts'

/** A language as BCP 47 names it, with its English name. */
export interface Language {
  readonly tag: string
  readonly name: string
}

const ENGLISH = 'en'

interface WordedLanguage extends Language {
  /** Its most frequent words that hardly occur in the others of the table. */
  readonly words: string
}

interface ScriptLanguage extends Language {
  readonly script: RegExp
}

const WORDED: readonly WordedLanguage[] = [
  { tag: 'en', name: 'English', words: 'the of and to you we your our is are this that with for by not or when which may will' },
  {
    tag: 'de',
    name: 'German',
    words: 'der die und das wir sie ihre ihr nicht mit für von ist werden oder auf zur zum eine einer durch bei',
  },
  { tag: 'fr', name: 'French', words: 'le les des et vous nous votre vos nos est sont une pour dans par ou avec sur ces cette aux que' },
  { tag: 'es', name: 'Spanish', words: 'el los las y usted nuestro nuestra sus una para con por del que su al o este esta como datos' },
  {
    tag: 'it',
    name: 'Italian',
    words: 'il gli le e di che per con sono della delle dei nostro nostri suoi una questo questa dati nel alla',
  },
  { tag: 'pt', name: 'Portuguese', words: 'os as e você nossos seus suas uma para com por que dos das não ou este esta são dados pela ao' },
  { tag: 'nl', name: 'Dutch', words: 'de het een en wij u uw onze van voor met niet zijn worden of door deze dit wordt aan bij' },
  { tag: 'pl', name: 'Polish', words: 'i w z na do nie oraz są dane przez dla lub jest może państwa naszych które się ich tych' },
  { tag: 'sv', name: 'Swedish', words: 'och att vi du din ditt våra är som för med inte eller av på ett den det om kan dina' },
  { tag: 'da', name: 'Danish', words: 'og at vi du din dine vores er som for med ikke eller af på et den det om kan til' },
]

/** Scripts that tell a language, or at least that it is none of the worded ones. Kana before Han: Japanese has both. */
const SCRIPTED: readonly ScriptLanguage[] = [
  { tag: 'ja', name: 'Japanese', script: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { tag: 'zh', name: 'Chinese', script: /\p{Script=Han}/gu },
  { tag: 'ko', name: 'Korean', script: /\p{Script=Hangul}/gu },
  { tag: 'ru', name: 'Russian or another language in Cyrillic', script: /\p{Script=Cyrillic}/gu },
  { tag: 'ar', name: 'Arabic', script: /\p{Script=Arabic}/gu },
  { tag: 'he', name: 'Hebrew', script: /\p{Script=Hebrew}/gu },
  { tag: 'el', name: 'Greek', script: /\p{Script=Greek}/gu },
  { tag: 'th', name: 'Thai', script: /\p{Script=Thai}/gu },
]

/** As much of a text as is looked at, in UTF-16 code units: a page tells its language. */
const SAMPLE = 8000
/** Fewer telling words or letters than this tell nothing. */
const FEWEST_WORDS = 8
/** In a text without a single telling word of English, so many tell another language. */
const FEWEST_WITHOUT_ENGLISH = 4
const SCRIPT_SHARE = 0.1

const WORD = /\p{L}+/gu
/** Beyond Latin letters and the punctuation of texts in them: where a text has none of these, it has no letter of the scripts above. */
const BEYOND_LATIN = /[\u0370-\u1fff\u2100-\uffff]/

/** The languages that a word tells of, by their places in {@link WORDED}. */
const LANGUAGES_OF_WORD: ReadonlyMap<string, readonly number[]> = new Map(
  WORDED.flatMap(({ words }) => words.split(' ')).map((word) => [
    word,
    WORDED.flatMap(({ words }, language) => (words.split(' ').includes(word) ? language : [])),
  ]),
)

/** How much in a text tells its language. What two texts tell adds up. */
interface Tally {
  readonly letters: number
  /** Letters, by the order of {@link SCRIPTED}. */
  readonly scripted: readonly number[]
  /** Telling words, by the order of {@link WORDED}. */
  readonly worded: readonly number[]
}

function tally(text: string): Tally {
  const worded = WORDED.map(() => 0)
  let letters = 0
  for (const word of text.toLowerCase().match(WORD) ?? []) {
    letters += word.length
    for (const language of LANGUAGES_OF_WORD.get(word) ?? []) worded[language] = (worded[language] ?? 0) + 1
  }
  if (!BEYOND_LATIN.test(text)) return { letters, scripted: SCRIPTED.map(() => 0), worded }
  return {
    letters: text.match(/\p{L}/gu)?.length ?? 0,
    scripted: SCRIPTED.map(({ script }) => text.match(script)?.length ?? 0),
    worded,
  }
}

function judge(tallies: readonly Tally[]): Language | undefined {
  const letters = tallies.reduce((sum, one) => sum + one.letters, 0)
  const scripted = SCRIPTED.find((_, index) => {
    const count = tallies.reduce((sum, one) => sum + (one.scripted[index] ?? 0), 0)
    return count > Math.max(FEWEST_WORDS, letters * SCRIPT_SHARE)
  })
  if (scripted !== undefined) return { tag: scripted.tag, name: scripted.name }
  const scores = WORDED.map(({ tag, name }, index) => ({
    language: { tag, name },
    count: tallies.reduce((sum, one) => sum + (one.worded[index] ?? 0), 0),
  }))
  const english = scores.find(({ language }) => language.tag === ENGLISH)?.count ?? 0
  const [first, second] = scores.sort((a, b) => b.count - a.count)
  const fewest = english === 0 ? FEWEST_WITHOUT_ENGLISH : FEWEST_WORDS
  if (first === undefined || first.count < fewest || first.count === second?.count) return undefined
  return first.language
}

/**
 * The language of a text by its script and most frequent words; undefined where it is too short or mixed to tell.
 *
 * @example
 * detectLanguage('We keep the data that you give to us for as long as you are with us.')?.tag // 'en'
 */
export const detectLanguage = (text: string): Language | undefined => judge([tally(text.slice(0, SAMPLE))])

const tallyOf = createPartFact(({ policy, prose: { start, end } }) => tally(policy.prose.text.slice(start, Math.min(end, start + SAMPLE))))

/** The same of the prose of a policy, clause by clause: of those that begin within the sample. */
const detectLanguageOf = (policy: Policy): Language | undefined =>
  judge(
    partsOf(policy)
      .filter(({ prose }) => prose.start < SAMPLE)
      .map(tallyOf),
  )

/** The language that a locale names. */
function languageNamed(locale: string): Language {
  const tag = languageCode(locale)
  const known = [...WORDED, ...SCRIPTED].find((language) => language.tag === tag)
  return { tag, name: known?.name ?? `the language '${tag}'` }
}

/** The language a policy is written in: as its text reads; where that tells nothing, as its front matter, format or file name says. */
export const languageOf: (policy: Policy) => Language | undefined = createFact((policy) => {
  const read = detectLanguageOf(policy)
  const locale = statedLocale(policy) ?? namedLocale(policy)
  return read ?? (locale === undefined ? undefined : languageNamed(locale))
})

/** Whether clauses are read in the policy's language: English, or too little text to tell. */
export function isRead(policy: Policy): boolean {
  const language = languageOf(policy)
  return language === undefined || language.tag === ENGLISH
}
