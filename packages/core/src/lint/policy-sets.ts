import type { Policy } from '../document/policy.ts'
import { readPolicy } from '../reading/reading.ts'
import { documentName, languageCodeOf } from '../reading/translations.ts'
import type { SetMember, SetRule } from '../rules/set-rule.ts'
import type { Declared } from './declared.ts'

/** A policy that can be compared with others: it has a path. */
export interface Comparable {
  readonly member: SetMember
  /** The set of language versions it belongs to. */
  readonly document: string
  /** Its place among them: the original comes first. */
  readonly rank: number
}

/** Whether two paths name one file, seen from different folders. */
const isSameFile = (a: string, b: string) => a === b || a.endsWith(`/${b}`) || b.endsWith(`/${a}`)

const ENGLISH = 'en'

/** What the configuration calls a file's language, and where the file stands among the language versions it lists. */
function declaredLocale(path: string, { facts }: Pick<Declared, 'facts'>) {
  const locales = Object.entries(facts.locales ?? {})
  const rank = locales.findIndex(([, file]) => isSameFile(file, path))
  const found = locales[rank]
  return found === undefined ? undefined : { language: found[0], rank, document: locales.map(([, file]) => file).join('\n') }
}

/** The set of language versions that a path belongs to: as the configuration lists them, else by its name. */
export function documentOf(path: string, declared: Pick<Declared, 'facts'>): string {
  return declaredLocale(path, declared)?.document ?? documentName(path)
}

/** A version without a language in its name is taken for the original; then one in English; then the first by path. */
function rankByName(path: string, language: string | undefined): number {
  if (documentName(path) === path) return 0
  return language === ENGLISH ? 1 : 2
}

/** Tells where a policy belongs among others; undefined for one without a path. */
export function toComparable(policy: Policy, declared: Declared): Comparable | undefined {
  const { path } = policy
  if (path === undefined) return undefined
  const locale = declaredLocale(path, declared)
  const language = locale?.language ?? languageCodeOf(policy)
  return {
    member: { policy, reading: readPolicy(policy), file: path, language, ...declared },
    document: documentOf(path, declared),
    rank: locale?.rank ?? rankByName(path, language),
  }
}

const byRank = (a: Comparable, b: Comparable) =>
  a.rank - b.rank || (a.member.file < b.member.file ? -1 : a.member.file > b.member.file ? 1 : 0)

/** The first version in each language, in the order given. */
function oneOfEach(versions: readonly Comparable[]): readonly Comparable[] {
  const languages = new Map<string, Comparable>()
  for (const one of versions) {
    const { language } = one.member
    if (language !== undefined && !languages.has(language)) languages.set(language, one)
  }
  return [...languages.values()]
}

/** The language versions of each policy that has several, the original first. Of two in one language the first counts. */
function translationsAmong(all: readonly Comparable[]): readonly (readonly Comparable[])[] {
  const byDocument = new Map<string, Comparable[]>()
  for (const one of [...all].sort(byRank)) {
    const versions = byDocument.get(one.document)
    if (versions === undefined) byDocument.set(one.document, [one])
    else versions.push(one)
  }
  return [...byDocument.values()].map(oneOfEach).filter(({ length }) => length > 1)
}

const byFile = (a: SetMember, b: SetMember) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)

/** The sets that rules of a scope are run over. */
export function setsOf(scope: SetRule['scope'], all: readonly Comparable[]): readonly (readonly SetMember[])[] {
  if (scope === 'translations') return translationsAmong(all).map((versions) => versions.map(({ member }) => member))
  return all.length === 0 ? [] : [all.map(({ member }) => member).sort(byFile)]
}

/** The members of a set that a rule is about. */
export function concernedBy({ declaring }: Pick<SetRule, 'declaring'>, set: readonly SetMember[]): readonly SetMember[] {
  return declaring === undefined ? set : set.filter(({ facts }) => facts[declaring] !== undefined)
}
