import { describe, expect, it } from 'vitest'
import { openWorkspace, uriOf } from '../testing/memory-workspace.ts'

/** The places found, against the places marked, by file. */
async function found(files: Readonly<Record<string, string>>, includeDeclaration = true) {
  const { service, cursor, workspace, marked } = openWorkspace(files)
  const places = await service.references(cursor.uri, cursor.position, includeDeclaration)
  const toOffsets = ({ uri, range }: (typeof places)[number]) => {
    const document = workspace.document(uri)
    return `${uri.slice(uriOf('').length)} ${document?.offsetAt(range.start)}-${document?.offsetAt(range.end)}`
  }
  const expected = Object.keys(files).flatMap((name) => marked(name).ranges.map(({ start, end }) => `${name} ${start}-${end}`))
  return { found: places.map(toOffsets).sort(), expected: expected.sort() }
}

describe('references', () => {
  it('of a term are its definition and its uses in all policies of the set', async () => {
    const marked = await found({
      'privacy.md': '# A\n\n"<|Member|>" means a person. Each <|><|Member|> counts, and <|Members|> vote.\n',
      'cookie-privacy.md': '# B\n\n"<|Member|>" means a person. A <|Member|> has cookies.\n',
    })
    expect(marked.found).toEqual(marked.expected)
  })

  it('of a section are its heading, its anchor, links to it and references in words', async () => {
    const { found: places, expected } = await found({
      'privacy.md': '# A\n\nSee [it](#<|r|>) and the <|"Your rights" section|>.\n\n## <|><|Your rights|> {#<|r|>}\n\nText.\n',
      'cookie-privacy.md': '# B\n\nSee [there](privacy.md#<|r|>) and [here](#r).\n',
    })
    expect(places).toEqual(expected)
  })

  it('leave the declaration out where it is not asked for', async () => {
    const { found: places, expected } = await found({ 'privacy.md': '# A\n\n"<|>Member" means a person. Each <|Member|> counts.\n' }, false)
    expect(places).toEqual(expected)
  })
})
