import { describe, expect, it } from 'vitest'
import { openWorkspace, uriOf } from '../testing/memory-workspace.ts'

async function links(text: string, name = 'privacy.md') {
  const { service, words } = openWorkspace({ [name]: text })
  return (await service.documentLinks(uriOf(name))).map(({ range, target }) => [words(name, range), target])
}

describe('document links', () => {
  it('lead to the official text of what is cited, and to sections referred to in words', async () => {
    expect(
      await links('Privacy\n\n1. Cookies\n\nArt. 6(1)(a) GDPR. See section 2.\n\n2. Rights\n\nYou have rights.\n', 'privacy.txt'),
    ).toEqual([
      ['6(1)(a)', 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_6'],
      ['section 2', `${uriOf('privacy.txt')}#L7`],
    ])
  })

  it('are none where the text makes links itself', async () => {
    expect(await links('# Privacy\n\n## Rights\n\nSee [section "Rights"](#rights) and [Art. 6 GDPR](https://a.example/).\n')).toEqual([])
  })
})
