import type { Clause, Disclosure, Inspection } from '@clausal/core'
import { disclosureWords } from '@clausal/core/report'
import { type DocumentSymbol, SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types'
import { toLspRange } from '../positions.ts'
import type { PolicyDocument } from '../workspace/policies.ts'

/** A name that editors accept: not empty, on one line, of a length that can be read. */
function named(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 120 ? `${line.slice(0, 119)}…` : line === '' ? '(empty)' : line
}

const kindsText = ({ kinds }: Clause) => kinds.map(({ kind }) => kind.replaceAll('-', ' ')).join(', ')

const disclosureSymbol = (disclosure: Disclosure): DocumentSymbol => ({
  name: named(disclosureWords(disclosure)),
  detail: disclosure.type,
  kind: SymbolKind.Field,
  range: toLspRange(disclosure.range),
  selectionRange: toLspRange(disclosure.range),
})

/** The words that name a clause without a heading: its first. */
const openingOf = (text: string, { range }: Clause) =>
  named(text.slice(range.start.offset, Math.min(range.end.offset, range.start.offset + 60)))

function ownSymbols({ disclosures, terms }: Inspection, { range }: Clause): DocumentSymbol[] {
  const isInside = (one: Clause['range']) => range.start.offset <= one.start.offset && one.end.offset <= range.end.offset
  const defined = terms.flatMap(({ term, definition, meaning }): DocumentSymbol[] =>
    definition === undefined || !isInside(definition)
      ? []
      : [
          {
            name: named(term),
            detail: meaning === undefined ? 'term' : named(meaning),
            kind: SymbolKind.Constant,
            range: toLspRange(definition),
            selectionRange: toLspRange(definition),
          },
        ],
  )
  return [...defined, ...disclosures.filter((disclosure) => isInside(disclosure.range)).map(disclosureSymbol)]
}

/** The clauses of a policy as a tree, each with the terms it defines and what it discloses. */
export function documentSymbols({ policy, inspection }: PolicyDocument): DocumentSymbol[] {
  const told = inspection()
  const roots: DocumentSymbol[] = []
  const open: { readonly level: number; readonly symbol: DocumentSymbol }[] = []
  for (const clause of told.clauses) {
    const symbol: DocumentSymbol = {
      name: clause.heading === undefined ? openingOf(policy.source.text, clause) : named(clause.heading),
      detail: kindsText(clause),
      kind: SymbolKind.Namespace,
      range: toLspRange(clause.range),
      selectionRange: toLspRange(clause.headingRange ?? { start: clause.range.start, end: clause.range.start }),
      children: ownSymbols(told, clause),
    }
    while (open.length > 0 && (clause.level === 0 || (open.at(-1)?.level ?? 0) >= clause.level)) open.pop()
    const parent = open.at(-1)?.symbol
    if (parent === undefined) roots.push(symbol)
    else parent.children?.push(symbol)
    if (clause.level > 0) open.push({ level: clause.level, symbol })
  }
  for (const root of roots) stretch(root)
  return roots
}

const isBehind = (a: DocumentSymbol['range']['end'], b: DocumentSymbol['range']['end']) =>
  a.line > b.line || (a.line === b.line && a.character > b.character)

/** A parent reaches as far as its children, as the protocol asks. */
function stretch(symbol: DocumentSymbol): void {
  for (const child of symbol.children ?? []) {
    stretch(child)
    if (isBehind(child.range.end, symbol.range.end)) symbol.range = { start: symbol.range.start, end: child.range.end }
  }
}

/** Whether the letters of a query stand in a name in their order. */
function isLike(name: string, query: string): boolean {
  const letters = name.toLowerCase()
  let at = 0
  for (const letter of query.toLowerCase()) {
    if (letter === ' ') continue
    at = letters.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

/** As many symbols as anybody looks through. */
const MOST = 500

/** The clauses, terms and disclosures of policies whose names have the letters of a query. */
export function workspaceSymbols(documents: readonly PolicyDocument[], query: string): WorkspaceSymbol[] {
  const found: WorkspaceSymbol[] = []
  for (const document of documents) {
    const { uri, configuration } = document
    const visit = (symbols: readonly DocumentSymbol[], container: string) => {
      for (const { name, detail, kind, selectionRange, children = [] } of symbols) {
        const matches = isLike(name, query) || (kind === SymbolKind.Namespace && isLike(detail ?? '', query))
        if (matches && found.length < MOST) found.push({ name, kind, containerName: container, location: { uri, range: selectionRange } })
        visit(children, `${configuration.path}: ${name}`)
      }
    }
    visit(documentSymbols(document), configuration.path)
  }
  return found
}
