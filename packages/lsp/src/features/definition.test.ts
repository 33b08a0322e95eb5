import { describe, expect, it } from 'vitest'
import { openWorkspace, uriOf } from '../testing/memory-workspace.ts'

async function definition(files: Readonly<Record<string, string>>) {
  const { service, cursor, words } = openWorkspace(files)
  const links = await service.definition(cursor.uri, cursor.position)
  return links.map(({ targetUri, targetSelectionRange }) => {
    const name = targetUri.slice(uriOf('').length)
    return [name, words(name, targetSelectionRange)]
  })
}

describe('definition', () => {
  it('of a term is where it is defined, in another policy of the set where need be', async () => {
    expect(await definition({ 'privacy.md': '# A\n\n"Member" means a person. Each <|>Member counts.\n' })).toEqual([
      ['privacy.md', 'Member'],
    ])
    const files = {
      'privacy.md': '# A\n\n"Member Area" means a page.\n',
      'cookie-privacy.md': '# B\n\nIn the Member <|>Area we count.\n',
    }
    expect(await definition(files)).toEqual([['privacy.md', 'Member Area']])
  })

  it.each([
    ['an anchor', '# A\n\nSee [there](#your-ri<|>ghts).\n\n## Your rights\n\nText.\n', '## Your rights'],
    ['an explicit anchor', '# A\n\nSee [there](#r<|>).\n\n## Your rights {#r}\n\nText.\n', '## Your rights {#r}'],
    ['a reference by name', '# A\n\nSee the "Your <|>rights" section.\n\n## Your rights\n\nText.\n', '## Your rights'],
    ['a reference by number', '# A\n\n## 1. Cookies\n\nSee sec<|>tion 2.\n\n## 2. Your rights\n\nText.\n', '## 2. Your rights'],
  ])('of %s is the section', async (_, text, heading) => {
    expect(await definition({ 'privacy.md': text })).toEqual([['privacy.md', heading]])
  })

  it('of a link into another policy is the section there', async () => {
    const files = {
      'legal/privacy.md': '# A\n\nSee [there](cookie-privacy.md#cou<|>nting).\n',
      'legal/cookie-privacy.md': '# B\n\n## Counting\n\nText.\n',
    }
    expect(await definition(files)).toEqual([['legal/cookie-privacy.md', '## Counting']])
  })

  it('is nowhere for other words', async () => {
    expect(await definition({ 'privacy.md': '# A\n\nWe sell <|>pens.\n' })).toEqual([])
  })
})
