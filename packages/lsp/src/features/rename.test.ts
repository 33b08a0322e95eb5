import { describe, expect, it } from 'vitest'
import { openWorkspace } from '../testing/memory-workspace.ts'

async function rename(files: Readonly<Record<string, string>>, newName: string) {
  const { service, cursor, applied } = openWorkspace(files)
  const answer = await service.rename(cursor.uri, cursor.position, newName)
  return 'refused' in answer ? answer.refused : applied(answer)
}

async function prepare(text: string) {
  const { service, cursor, words } = openWorkspace({ 'privacy.md': text })
  const answer = await service.prepareRename(cursor.uri, cursor.position)
  if ('refused' in answer) return answer.refused
  expect(words('privacy.md', answer.range)).toBe(answer.placeholder)
  return answer.placeholder
}

describe('renaming a term', () => {
  it('changes definition and uses, singular and plural, in all policies of the set', async () => {
    const files = {
      'privacy.md': '# A\n\n"Member" means a person. Each <|>Member counts, and Members vote.\n',
      'cookie-privacy.md': '# B\n\n"Member" means a person. A Member has cookies.\n',
    }
    expect(await rename(files, 'Customer')).toEqual({
      'privacy.md': '# A\n\n"Customer" means a person. Each Customer counts, and Customers vote.\n',
      'cookie-privacy.md': '# B\n\n"Customer" means a person. A Customer has cookies.\n',
    })
  })

  it('is refused for a name that is a term already, or none', async () => {
    const text = '# A\n\n"Member" means a person. "User" means a visitor. Each <|>Member counts.\n'
    expect(await rename({ 'privacy.md': text }, 'User')).toBe("'User' is a defined term already, in privacy.md. Choose another name.")
    expect(await rename({ 'privacy.md': text }, ' ')).toMatch(/one or more words/)
    expect(await rename({ 'privacy.md': text }, 'a "b"')).toMatch(/without quotation marks/)
  })
})

describe('renaming a heading', () => {
  it('changes the links to it and the references in words', async () => {
    const files = {
      'privacy.md': '# A\n\nSee [it](#your-rights) and the "Your rights" section.\n\n## Your <|>rights\n\nText.\n',
      'cookie-privacy.md': '# B\n\nSee [there](privacy.md#your-rights).\n',
    }
    expect(await rename(files, 'What you can ask')).toEqual({
      'privacy.md': '# A\n\nSee [it](#what-you-can-ask) and the "What you can ask" section.\n\n## What you can ask\n\nText.\n',
      'cookie-privacy.md': '# B\n\nSee [there](privacy.md#what-you-can-ask).\n',
    })
  })

  it('leaves its number and an anchor of its own', async () => {
    expect(await rename({ 'privacy.md': '# A\n\nSee [it](#r).\n\n## 1. Your <|>rights {#r}\n\nText.\n' }, 'Rights')).toEqual({
      'privacy.md': '# A\n\nSee [it](#r).\n\n## 1. Rights {#r}\n\nText.\n',
    })
    expect(await rename({ 'privacy.md': '# A\n\nSee [it](#1-your-rights).\n\n## 1. Your <|>rights\n\nText.\n' }, 'Rights')).toEqual({
      'privacy.md': '# A\n\nSee [it](#1-rights).\n\n## 1. Rights\n\nText.\n',
    })
  })
})

describe('renaming an anchor', () => {
  it('changes it and the links to it', async () => {
    const files = {
      'privacy.md': '# A\n\nSee [it](#r<|>).\n\n## Your rights {#r}\n\nText.\n',
      'b-privacy.md': '# B\n\n[x](privacy.md#r)\n',
    }
    expect(await rename(files, 'rights')).toEqual({
      'privacy.md': '# A\n\nSee [it](#rights).\n\n## Your rights {#rights}\n\nText.\n',
      'b-privacy.md': '# B\n\n[x](privacy.md#rights)\n',
    })
    expect(await rename(files, 'my rights')).toMatch(/no spaces/)
  })
})

describe('what can be renamed', () => {
  it('is shown with the words it has', async () => {
    expect(await prepare('# A\n\n"Member" means a person. Each <|>Member counts.\n')).toBe('Member')
    expect(await prepare('# A\n\n## 1. Your <|>rights\n\nText.\n')).toBe('Your rights')
    expect(await prepare('# A\n\n<h2 id="<|>r">Your rights</h2>\n\nText.\n')).toBe('r')
  })

  it.each([
    ['other words', '# A\n\nWe sell <|>pens.\n', /neither a defined term nor the name of a section/],
    ['a term that is not defined', '# A\n\nWe may share User <|>Information with the police.\n', /defined nowhere/],
    [
      'an anchor that follows from a heading',
      '# A\n\nSee [it](#your-ri<|>ghts).\n\n## Your rights\n\nText.\n',
      /follows from the heading 'Your rights'/,
    ],
    ['a reference in words', '# A\n\nSee the "Your ri<|>ghts" section.\n\n## Your rights\n\nText.\n', /Rename its heading/],
  ])('is not %s, and it is said why', async (_, text, reason) => {
    expect(await prepare(text)).toMatch(reason)
  })
})
