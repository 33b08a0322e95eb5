import { readFileSync } from 'node:fs'
import { CLAUSE_KINDS, TAXONOMY } from '@clausal/core'
import ts from 'typescript'
import { code, generatedPage, table } from './markdown.ts'

const DISCLOSURES = new URL('../../packages/core/src/reading/disclosure.ts', import.meta.url)

const TITLES: Readonly<Record<keyof typeof TAXONOMY, string>> = {
  data: 'Data',
  purpose: 'Purposes',
  recipient: 'Recipients',
  right: 'Rights',
  measure: 'Security measures',
}

interface Field {
  readonly name: string
  readonly type: string
  readonly optional: boolean
  readonly about: string
}

const docOf = (node: ts.Node) =>
  ts
    .getJSDocCommentsAndTags(node)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join(' ')

/** A type as it is written, without what says that nothing changes it. */
const typeText = (type: ts.TypeNode | undefined, source: ts.SourceFile) =>
  type
    ?.getText(source)
    .replace(/\breadonly /g, '')
    .replace(/\s+/g, ' ')
    .replace(/^\| /, '') ?? ''

const fieldsOf = (declaration: ts.InterfaceDeclaration, source: ts.SourceFile): readonly Field[] =>
  declaration.members.filter(ts.isPropertySignature).map((member) => ({
    name: member.name.getText(source),
    type: typeText(member.type, source),
    optional: member.questionToken !== undefined,
    about: docOf(member),
  }))

/** The disclosure types as the engine declares them: its own source is what this page is made from. */
function disclosureTypes(): string[] {
  const text = readFileSync(DISCLOSURES, 'utf8')
  const source = ts.createSourceFile('disclosure.ts', text, ts.ScriptTarget.ESNext, true)
  const interfaces = new Map(source.statements.filter(ts.isInterfaceDeclaration).map((one) => [one.name.text, one]))
  const aliases = new Map(source.statements.filter(ts.isTypeAliasDeclaration).map((one) => [one.name.text, one.type]))
  const written = (type: string) => (aliases.get(type)?.kind === ts.SyntaxKind.UnionType ? typeText(aliases.get(type), source) : type)
  const parentsOf = (one: ts.InterfaceDeclaration) =>
    one.heritageClauses?.flatMap(({ types }) => types.flatMap(({ expression }) => interfaces.get(expression.getText(source)) ?? [])) ?? []
  const inherited = (one: ts.InterfaceDeclaration): readonly Field[] =>
    parentsOf(one).flatMap((parent) => (parent.name.text === 'DisclosureBase' ? [] : [...inherited(parent), ...fieldsOf(parent, source)]))
  return [...interfaces.values()].flatMap((one) => {
    const own = fieldsOf(one, source)
    const type = own.find(({ name }) => name === 'type')?.type.replace(/^'(.*)'$/, '$1')
    if (type === undefined) return []
    const fields = [...inherited(one), ...own.filter(({ name }) => name !== 'type')]
    const about = docOf(one)
    return [
      `### ${type}`,
      ...(about === '' ? [] : [about]),
      fields.length === 0
        ? 'No fields of its own.'
        : table(
            ['field', 'type', ''],
            fields.map(({ name, type: of, optional, about: what }) => [code(name + (optional ? '?' : '')), code(written(of)), what]),
          ),
    ]
  })
}

const categories = Object.entries(TAXONOMY).flatMap(([name, list]) => [
  `### ${TITLES[name as keyof typeof TAXONOMY]}`,
  table(
    ['name', 'term of the Data Privacy Vocabulary'],
    list.map(({ label, iri }) => [label, iri === undefined ? 'none' : `[${iri.split(/[/#]/).at(-1)}](${iri})`]),
  ),
])

/** What clauses can be about, what they can state, and the names things have, with their terms in the Data Privacy Vocabulary. */
export function taxonomyPage(): string {
  return generatedPage(
    'packages/core/src/taxonomy and packages/core/src/reading/disclosure.ts',
    '# Clause kinds, disclosures and the vocabulary',
    '## Clause kinds',
    'What a clause is about; a clause may have several, the main one first. The vocabulary has no terms for parts of a policy.',
    CLAUSE_KINDS.map((kind) => code(kind)).join(', '),
    '## Disclosures',
    'A disclosure is a typed fact that the text states. Each has `type`, `affirmed` (false where the text denies it), `range` (the words), `clause` (the id of the clause), and where the text gives them `exception` and `condition`. Periods are durations of ISO 8601. A `Category` is `{ label, iri? }`, with the term below.',
    ...disclosureTypes(),
    '## Vocabulary',
    'Names of the [Data Privacy Vocabulary](https://w3id.org/dpv) 2.3 where it has the term.',
    ...categories,
  )
}
