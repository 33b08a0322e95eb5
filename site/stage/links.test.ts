import { describe, expect, it } from 'vitest'
import { nameAnchors } from './anchors.ts'
import { placeLinks, type Targets } from './links.ts'
import { pageOf } from './pages.ts'

const FILES = new Map<string, 'file' | 'folder'>([
  ['docs/rules.md', 'file'],
  ['docs/accuracy.md', 'file'],
  ['docs/pictures/check.png', 'file'],
  ['packages/action', 'folder'],
  ['packages/action/README.md', 'file'],
  ['packages/core/src', 'folder'],
  ['NOTICE', 'file'],
])
const targets: Targets = {
  kindOf: (path) => FILES.get(path.replace(/\/$/, '')),
  pageOf: (path) => (FILES.get(path) === 'file' ? pageOf(path) : undefined),
  repository: 'https://code.example/clausal',
  ref: 'clausal@1.2.0',
}
const placed = (text: string) => placeLinks(text, 'docs/accuracy.md', 'accuracy.md', targets)

describe('placeLinks', () => {
  it('leads to pages of the site, and to the repository for the rest', () => {
    expect(placed('[a](rules.md#top) [b](../packages/action) [c](../NOTICE) [d](../packages/core/src/)').text).toBe(
      '[a](./rules/index.md#top) [b](./action.md) [c](https://code.example/clausal/blob/clausal@1.2.0/NOTICE) [d](https://code.example/clausal/tree/clausal@1.2.0/packages/core/src)',
    )
  })

  it('brings pictures along', () => {
    const { text, pictures } = placed('![x](pictures/check.png)')
    expect(text).toBe('![x](/pictures/docs-pictures-check.png)')
    expect([...pictures]).toEqual(['docs/pictures/check.png'])
  })

  it('leaves addresses, anchors and code alone', () => {
    const text = '[a](https://x.example/) [b](#here) [c](mailto:a@b.example)\n\n```markdown\n[d](nowhere.md)\n```\n'
    expect(placed(text).text).toBe(text)
  })

  it('names a link that leads nowhere', () => {
    expect(() => placed('[a](gone.md)')).toThrow('docs/accuracy.md: the link to gone.md leads nowhere')
  })
})

describe('nameAnchors', () => {
  it('gives requirements their id', () => {
    expect(nameAnchors('## Identity\n\n`law/gdpr/13-1-a-identity` · more\n\n## Other\n\ntext')).toBe(
      '<span id="13-1-a-identity"></span>\n\n## Identity\n\n`law/gdpr/13-1-a-identity` · more\n\n## Other\n\ntext',
    )
  })
})
