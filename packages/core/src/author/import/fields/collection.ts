import type { CollectsDisclosure } from '../../../reading/disclosure.ts'
import { SOURCES } from '../../definition/choices.ts'
import type { EntryOf } from '../../definition/definition.ts'
import { GENERIC, type ImportContext, labelsOf, mentionedIn } from '../import-context.ts'
import { type FieldImporter, type FoundEntry, joinEntries, toList, union } from '../imported.ts'
import { sensitiveIn } from './sensitive-data.ts'

type Collection = EntryOf<'collection'>

/** "From publicly available registers", "this source is open to the public". */
const OPEN = /\b(?:open to the public|public(?:ly)? (?:available|accessible)|public (?:registers?|records?|sources?|director(?:y|ies)))\b/i
const CLOSED = /\b(?:not|non)[ -](?:open to the public|publicly|public)\b/i
/** Names nobody in particular. */
const OTHERS = 'third parties'

/** Tables of purposes, periods and recipients name data, too; what is collected stands where collecting is told, or with its source. */
const tellsCollecting = (collects: CollectsDisclosure, elsewhere: ReadonlySet<number>, context: ImportContext) => {
  const statement = context.statementOf(collects)
  if (collects.source !== undefined || statement?.kind !== 'row') return true
  return !elsewhere.has(collects.statement) && context.isAbout(statement, 'collection', 'sources', 'user-content', 'platform-data')
}

const originKey = ({ source, from }: Collection) => JSON.stringify([source, from])

/** Where nothing in particular is named beside what is. */
const exactly = (data: readonly string[]) => (data.length > 1 ? data.filter((label) => label !== GENERIC) : data)

/** Whether anyone can get at the source, told with it or right behind it. */
function publicityOf({ source, statement }: CollectsDisclosure, context: ImportContext): boolean | undefined {
  if (source !== 'third-party') return undefined
  const [own, next] = [context.statements[statement], context.statements[statement + 1]]
  const told = [own, next?.block === own?.block && /^(?:this|these) sources?\b/i.test(next?.text ?? '') ? next : undefined]
  const text = told.find((one) => OPEN.test(one?.text ?? ''))?.text
  return text === undefined ? undefined : !CLOSED.test(text)
}

/** Whom data comes from: by name, else by kind, as the words behind "from" tell them. */
function sourcesOf(collects: CollectsDisclosure, context: ImportContext): readonly string[] | undefined {
  const { source, from = [] } = collects
  if (from.length > 0) return from
  const statement = context.statementOf(collects)
  if (source !== 'third-party' || statement === undefined || statement.kind === 'row') return undefined
  const { start, end } = statement.span
  const at = context.policy.source.text.slice(start, end).search(/\bfrom\b/i)
  const kinds = at < 0 ? [] : mentionedIn(context.policy, { start: start + at, end }, 'recipient').filter((kind) => kind !== OTHERS)
  return kinds.length === 0 ? undefined : kinds
}

/** In the order of sources, those without one last. */
const placeOf = ({ source }: Collection) => (source === undefined ? SOURCES.length : SOURCES.indexOf(source))

const without = (data: readonly string[], others: ReadonlySet<string>) => data.filter((label) => !others.has(label))

/** What is told of an origin more exactly elsewhere is left out of what is told less exactly. */
function settle(found: readonly FoundEntry<Collection>[]): readonly FoundEntry<Collection>[] {
  const labelsWhere = (test: (entry: Collection) => boolean) => new Set(found.flatMap(({ entry }) => (test(entry) ? entry.data : [])))
  const named = labelsWhere(({ from }) => from !== undefined)
  const sourced = labelsWhere(({ source }) => source !== undefined)
  return found.flatMap(({ entry, from }) => {
    const data =
      entry.source === undefined
        ? without(entry.data, sourced)
        : entry.source === 'third-party' && entry.from === undefined
          ? without(entry.data, named)
          : entry.data
    return data.length === 0 ? [] : [{ entry: { ...entry, data }, from }]
  })
}

export const importCollection: FieldImporter<'collection'> = (context) => {
  const sensitive = new Set(sensitiveIn(context).map(({ statement }) => statement))
  // "You must provide your name. Without it ...": told as what is required.
  const required = new Set(
    context.affirmed('mandatory-provision').flatMap(({ statement }) => {
      const before = context.statements[statement - 1]
      return before !== undefined && /\bmust (?:provide|give)\b/i.test(before.text) ? [statement, statement - 1] : [statement]
    }),
  )
  const cookies = new Set(
    context.affirmed('cookie').flatMap(({ name, category, statement }) => ((name ?? category) === undefined ? [] : [statement])),
  )
  const inRows = new Set(
    [...context.affirmed('uses'), ...context.affirmed('retention'), ...context.affirmed('recipient')]
      .filter((one) => context.statementOf(one)?.kind === 'row')
      .map(({ statement }) => statement),
  )
  const found = context.affirmed('collects').flatMap((collects): FoundEntry<Collection>[] => {
    const { source, from: named } = collects
    // Whoever says that data comes from others may leave open which.
    const data = labelsOf(collects.data) ?? (source === 'third-party' || (named ?? []).length > 0 ? [GENERIC] : undefined)
    const isElsewhere = [sensitive, required, cookies].some((statements) => statements.has(collects.statement))
    if (data === undefined || isElsewhere || !tellsCollecting(collects, inRows, context)) return []
    const from = sourcesOf(collects, context)
    const isPublic = publicityOf(collects, context)
    const entry = {
      data,
      ...(source !== undefined && { source }),
      ...(from !== undefined && { from }),
      ...(isPublic !== undefined && { public: isPublic }),
    }
    return [{ entry, from: [context.originOf(collects)] }]
  })
  const joined = joinEntries(found, originKey, (a, b) => ({ ...b, ...a, data: exactly(union(a.data, b.data) ?? a.data) }))
  return toList(settle(joined).toSorted((a, b) => placeOf(a.entry) - placeOf(b.entry)))
}
