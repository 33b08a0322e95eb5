import { describe, expect, it } from 'vitest'
import type { CodeAction } from 'vscode-languageserver-types'
import { readMarked } from '../../testing/marked.ts'
import { openWorkspace, uriOf } from '../../testing/memory-workspace.ts'

interface Options {
  readonly only?: readonly string[]
  readonly snippets?: boolean
  readonly config?: string
  readonly name?: string
}

/** The actions at the cursor, or for the whole file where there is none. */
async function actionsIn(
  text: string,
  { only, snippets = false, config = 'extends: [recommended]\nlaws: []\n', name = 'privacy.md' }: Options = {},
) {
  const workspace = openWorkspace({ [name]: text, 'clausal.yaml': config })
  const { service } = workspace
  const position = workspace.marked(name).cursor < 0 ? { line: 0, character: 0 } : workspace.cursor.position
  const actions = await service.codeActions(uriOf(name), { start: position, end: position }, { snippets, createsFiles: true }, only)
  const find = (title: string | RegExp): CodeAction => {
    const found = actions.find((action) => (typeof title === 'string' ? action.title === title : title.test(action.title)))
    if (found === undefined) throw new Error(`no action ${title}; there are: ${actions.map((action) => action.title).join('; ')}`)
    return found
  }
  return {
    titles: actions.map(({ title }) => title),
    find,
    apply: (title: string | RegExp) => workspace.applied(find(title).edit ?? {})[name],
    /** The texts of all files that an action changes. */
    changes: (title: string | RegExp) => workspace.applied(find(title).edit ?? {}),
  }
}

describe('fixes', () => {
  const TEXT = '# Privacy\n\nWe sell pens.<|></p>\n\nWe sell inks.</p>\n'

  it('mend one finding, all of its rule, or everything', async () => {
    const { find, apply } = await actionsIn(TEXT)
    const one = find('Fix this: structure/no-unmatched-html')
    expect(one).toMatchObject({ kind: 'quickfix', isPreferred: true, diagnostics: [{ code: 'structure/no-unmatched-html' }] })
    expect(apply('Fix this: structure/no-unmatched-html')).toBe('# Privacy\n\nWe sell pens.\n\nWe sell inks.</p>\n')
    expect(apply('Fix all 2 of structure/no-unmatched-html')).toBe('# Privacy\n\nWe sell pens.\n\nWe sell inks.\n')
    const all = await actionsIn(TEXT, { only: ['source.fixAll'] })
    expect(all.titles).toEqual(['Fix all layout that Clausal can fix'])
    expect(all.apply(/^Fix all layout/)).toBe('# Privacy\n\nWe sell pens.\n\nWe sell inks.\n')
  })

  it('name the version they are for', async () => {
    const { find } = await actionsIn(TEXT)
    expect(find(/^Fix this/).edit?.documentChanges).toMatchObject([{ textDocument: { uri: uriOf('privacy.md'), version: 1 } }])
  })
})

describe('suggestions', () => {
  it('are offered one by one', async () => {
    const config = 'extends: [off]\nlaws: []\nrules:\n  clarity/no-hedge: warning\n'
    const { apply } = await actionsIn('# Privacy\n\nWe <|>may share your name with our hosting provider.\n', { config })
    expect(apply(/^Leave out/)).toBe('# Privacy\n\nWe share your name with our hosting provider.\n')
  })
})

describe('suppressions', () => {
  const text = '---\ntitle: Privacy\n---\n# Privacy\n\n## Links\n\nSee [a](<|>http://a.example/).\n'

  it('stand on the line, in the section or above everything', async () => {
    const { apply } = await actionsIn(text)
    expect(apply('Suppress structure/no-insecure-link on this line')).toContain(
      '## Links\n\n<!-- clausal-disable-next-line structure/no-insecure-link -- enter the reason -->\nSee [a]',
    )
    expect(apply("Suppress structure/no-insecure-link in 'Links'")).toContain(
      '## Links\n\n<!-- clausal-disable structure/no-insecure-link -- enter the reason -->\n\nSee [a]',
    )
    expect(apply('Suppress structure/no-insecure-link in this file')).toContain(
      '---\n\n<!-- clausal-disable structure/no-insecure-link -- enter the reason -->\n\n# Privacy',
    )
  })

  it('work: the finding is gone', async () => {
    const { service, change } = openWorkspace({ 'privacy.md': text, 'clausal.yaml': 'laws: []\n' })
    const reported = async () => (await service.diagnostics(uriOf('privacy.md'))).items.map(({ code }) => code)
    expect(await reported()).toContain('structure/no-insecure-link')
    for (const title of [/on this line$/, /in 'Links'$/, /in this file$/]) {
      const { apply } = await actionsIn(text)
      change('privacy.md', apply(title) ?? '')
      expect(await reported()).not.toContain('structure/no-insecure-link')
      expect((await reported()).filter((code) => String(code).startsWith('suppressions/'))).toEqual([])
    }
  })

  it('stand behind the line before, where a line of their own would part a list', async () => {
    const { apply } = await actionsIn('# Privacy\n\nSee:\n\n- [b](https://b.example/)\n- [a](<|>http://a.example/)\n')
    expect(apply(/on this line$/)).toContain(
      '- [b](https://b.example/) <!-- clausal-disable-next-line structure/no-insecure-link -- enter the reason -->\n- [a]',
    )
  })

  it('are snippets where the editor can fill them in, and comments of MDX in MDX', async () => {
    const { find } = await actionsIn(text, { snippets: true })
    expect(find(/in 'Links'$/).edit?.documentChanges?.[0]).toMatchObject({
      edits: [
        { snippet: { kind: 'snippet', value: '\n\n<!-- clausal-disable structure/no-insecure-link -- \u0024{1:enter the reason} -->' } },
      ],
    })
    const mdx = await actionsIn('# Privacy\n\n## Links\n\nSee [a](<|>http://a.example/).\n', { name: 'privacy.mdx' })
    expect(mdx.apply(/in 'Links'$/)).toContain('{/* clausal-disable structure/no-insecure-link -- enter the reason */}')
  })

  const LINK = '<a href="<|>http://a.example/">the archive</a>'
  it.each([
    ['a paragraph', 'privacy.md', '# Privacy\n\n## Links\n\nSee [a](<|>http://a.example/) for it.\n'],
    ['the first paragraph', 'privacy.md', 'See [a](<|>http://a.example/) for it.\n'],
    ['the first paragraph below the title', 'privacy.md', '# Privacy\n\nSee [a](<|>http://a.example/) for it.\n'],
    ['a line of a paragraph', 'privacy.md', '# Privacy\n\n## Links\n\nWe keep\nlinks: [a](<|>http://a.example/).\n'],
    ['CRLF', 'privacy.md', '# Privacy\r\n\r\n## Links\r\n\r\nSee [a](<|>http://a.example/) for it.\r\n'],
    ['a list', 'privacy.md', '# Privacy\n\n## Links\n\nSee:\n\n- [b](https://b.example/)\n- [a](<|>http://a.example/)\n'],
    ['a first item', 'privacy.md', '# Privacy\n\n## Links\n\nSee:\n\n- [a](<|>http://a.example/)\n- [b](https://b.example/)\n'],
    ['a table', 'privacy.md', '# Privacy\n\n## Links\n\n| What | Where |\n|---|---|\n| All | [a](<|>http://a.example/) |\n'],
    ['a quotation', 'privacy.md', '# Privacy\n\n## Links\n\n> See [a](<|>http://a.example/) for it.\n'],
    ['a heading', 'privacy.md', '# Privacy\n\n## See [a](<|>http://a.example/)\n\nWe sell pens.\n'],
    ['MDX', 'privacy.mdx', '# Privacy\n\n## Links\n\nSee [a](<|>http://a.example/) for it.\n'],
    ['a list in MDX', 'privacy.mdx', '# Privacy\n\n## Links\n\nSee:\n\n- [b](https://b.example/)\n- [a](<|>http://a.example/)\n'],
    ['MDX with imports', 'privacy.mdx', "import A from './a.js'\n\n# Privacy\n\n## Links\n\nSee [a](<|>http://a.example/) for it.\n"],
    ['HTML', 'privacy.html', `<h1>Privacy</h1>\n<h2>Links</h2>\n<p>See ${LINK} for it.</p>\n`],
    [
      'a page',
      'privacy.html',
      `<!doctype html>\n<html>\n<body>\n<h1>Privacy</h1>\n<h2>Links</h2>\n<p>See ${LINK} for it.</p>\n</body>\n</html>\n`,
    ],
    ['a list in HTML', 'privacy.html', `<h1>Privacy</h1>\n<h2>Links</h2>\n<ul>\n<li>One</li>\n<li>${LINK}</li>\n</ul>\n`],
    [
      'a table in HTML',
      'privacy.html',
      `<h1>Privacy</h1>\n<h2>Links</h2>\n<table>\n<tr><td>All</td></tr>\n<tr><td>${LINK}</td></tr>\n</table>\n`,
    ],
    ['HTML on one line', 'privacy.html', `<h1>Privacy</h1><h2>Links</h2><p>See ${LINK} for it.</p>`],
    ['plain text', 'privacy.txt', 'PRIVACY\n\nLINKS\n\nWe keep data <|>as long as necessary.\n'],
  ])('keep what is found in %s silent, and change nothing else', async (_, name, marked) => {
    const isText = name.endsWith('.txt')
    const rule = isText ? 'clarity/no-vague-retention' : 'structure/no-insecure-link'
    const config = 'laws: []\nextends: [strict]\n'
    const workspace = openWorkspace({ [name]: marked, 'clausal.yaml': config })
    const reported = async () => (await workspace.service.diagnostics(uriOf(name))).items.map(({ code }) => code)
    const before = await reported()
    expect(before).toContain(rule)
    const { titles, changes } = await actionsIn(marked, { name, config })
    const suppressing = titles.filter((title) => title.startsWith(`Suppress ${rule}`))
    expect(suppressing.length).toBeGreaterThan(0)
    for (const title of suppressing) {
      const texts = changes(title)
      for (const [file, text] of Object.entries(texts)) workspace.change(file, text)
      expect({ title, codes: await reported() }).toEqual({ title, codes: before.filter((code) => code !== rule) })
      workspace.change(name, readMarked(marked).text)
      workspace.change('clausal.yaml', config)
    }
  })

  it('are made in the configuration for plain text, which is made where there is none', async () => {
    const text = 'PRIVACY\n\nWe keep data <|>as long as necessary.\n'
    const { titles, changes } = await actionsIn(text, { name: 'legal/privacy.txt', config: '# Ours.\nlaws: [] # none yet\n' })
    expect(titles.filter((title) => title.startsWith('Suppress'))).toHaveLength(1)
    expect(changes('Suppress clarity/no-vague-retention for this file in clausal.yaml')).toEqual({
      'clausal.yaml':
        '# Ours.\nlaws: [] # none yet\noverrides:\n  - files: [legal/privacy.txt]\n    rules:\n      clarity/no-vague-retention: off # enter the reason\n',
    })
    const { service, cursor } = openWorkspace({ 'privacy.txt': text })
    const at = { start: cursor.position, end: cursor.position }
    const suppressing = async (createsFiles: boolean) =>
      (await service.codeActions(cursor.uri, at, { snippets: false, createsFiles })).filter(({ title }) => title.startsWith('Suppress'))
    expect(await suppressing(false)).toEqual([])
    expect(await suppressing(true)).toMatchObject([
      {
        edit: {
          documentChanges: [
            { kind: 'create', uri: uriOf('clausal.yaml') },
            {
              textDocument: { uri: uriOf('clausal.yaml'), version: null },
              edits: [{ newText: expect.stringContaining('files: [privacy.txt]') }],
            },
          ],
        },
      },
    ])
  })

  it('are none for what a law asks of plain text, which no configuration turns off for a file', async () => {
    const { titles } = await actionsIn('<|>PRIVACY\n\nWe sell pens.\n', { name: 'privacy.txt', config: 'extends: [off]\nlaws: [gdpr]\n' })
    expect(titles.filter((title) => title.startsWith('Suppress'))).toEqual([])
    expect(titles.some((title) => title.startsWith('Insert a clause'))).toBe(true)
  })
})

describe('a definition', () => {
  it('is added where the policy defines its terms', async () => {
    const definitions = '## Definitions\n\n- "Member" means a person.\n- "Visit" means a stay.\n'
    const { apply } = await actionsIn(
      `# Privacy\n\n${definitions}\n## Sharing\n\nWe may share <|>User Information of each Member and Visit with the police.\n`,
    )
    expect(apply("Add a definition of 'User Information'")).toContain(
      '- "Visit" means a stay.\n- "User Information" means [enter what it means].\n',
    )
  })

  it('else stands behind the words that use the term', async () => {
    const { apply } = await actionsIn('# Privacy\n\nWe may share <|>User Information with the police.\n')
    expect(apply(/^Add a definition/)).toBe(
      '# Privacy\n\nWe may share User Information with the police.\n\n"User Information" means [enter what it means].\n',
    )
  })
})

describe('the day of the last change', () => {
  it('is set to today in its own form, wherever it stands', async () => {
    const { apply } = await actionsIn('---\nlast_updated: 2026-05-03\n---\n# Privacy\n\nLast updated: May 3, 2026\n', { only: ['source'] })
    expect(apply(/^Set the day/)).toBe('---\nlast_updated: 2026-06-15\n---\n# Privacy\n\nLast updated: June 15, 2026\n')
  })

  it('is offered where the date stands', async () => {
    const { titles } = await actionsIn('# Privacy\n\nLast up<|>dated: 3 May 2026\n')
    expect(titles).toContain('Set the day of the last change to 2026-06-15')
  })

  it('is not offered where it is today', async () => {
    const { titles } = await actionsIn('# Privacy\n\nLast updated: 15 June 2026\n', { only: ['source'] })
    expect(titles).toEqual([])
  })
})

describe('a clause for a missing requirement', () => {
  const config = 'laws: [gdpr]\n'

  it('is a sentence in the clause that should hold it', async () => {
    const text = '# Privacy\n\n## Your <|>rights\n\nYou have the right to access your data.\n\n## Cookies\n\nWe set cookies.\n'
    const { apply, find } = await actionsIn(text, { config })
    expect(find(/Right to erasure/).diagnostics).toMatchObject([{ code: 'law/gdpr/13-2-b-erasure', range: { start: { line: 2 } } }])
    expect(apply(/^Add to 'Your rights': Right to erasure/)).toContain(
      'You have the right to access your data.\n\nYou have the right to ask us to erase your personal data.\n\n## Cookies',
    )
  })

  it('is a section of its own at its natural place, in the style of the others', async () => {
    const text =
      '# <|>Privacy\n\n## What we collect\n\nWe collect your name.\n\n## Your rights\n\nYou have the right to access your data.\n'
    const { apply } = await actionsIn(text, { config })
    expect(apply(/^Insert a clause .*: Retention period/)).toBe(
      text
        .replace('<|>', '')
        .replace(
          'your name.\n\n',
          'your name.\n\n## How long we keep your data\n\nWe keep [enter the data] for [enter the period] after you close your account, then we erase it.\n\n',
        ),
    )
  })

  it('keeps the numbers of the document, and the references to them', async () => {
    const text =
      '# <|>Privacy\n\n## 1. What we collect\n\nWe collect your name. See section 2.\n\n## 2. Your rights\n\n### 2.1 Access\n\nYou have the right to access your data.\n'
    const after = (await actionsIn(text, { config })).apply(/: Retention period/)
    expect(after).toContain('See section 3.\n\n## 2. How long we keep your data\n\nWe keep')
    expect(after).toContain('## 3. Your rights\n\n### 3.1 Access')
  })

  it.each([
    [
      'capitals and underlines',
      'privacy.txt',
      'PRIVACY<|>\n=======\n\nWHAT WE COLLECT\n---------------\n\nWe collect your name.\n\nYOUR RIGHTS\n-----------\n\nYou have the right to access your data.\n',
      '\n\nHOW LONG WE KEEP YOUR DATA\n--------------------------\n\nWe keep [',
    ],
    [
      'elements',
      'privacy.html',
      '<h1><|>Privacy</h1>\n<h2 id="c">What we collect</h2>\n<p>We collect your name.</p>\n<h2 id="r">Your rights</h2>\n<p>You have the right to access your data.</p>\n',
      '</p>\n<h2>How long we keep your data</h2>\n<p>We keep [enter the data]',
    ],
    [
      'closing marks',
      'privacy.md',
      '# <|>Privacy #\n\n## What we collect ##\n\nWe collect your name.\n\n## Your rights ##\n\nYou have the right to access your data.\n',
      '\n\n## How long we keep your data ##\n\nWe keep [',
    ],
  ])('has headings with %s where the others have', async (_, name, text, expected) => {
    expect((await actionsIn(text, { config, name })).apply(/: Retention period/)).toContain(expected)
  })

  it('has stops to fill in', async () => {
    const text =
      '# <|>Privacy\n\n## What we collect\n\nWe collect your name.\n\n## Your rights\n\nYou have the right to access your data.\n'
    const { find } = await actionsIn(text, { config, snippets: true })
    expect(find(/: Retention period/).edit?.documentChanges?.[0]).toMatchObject({
      edits: [
        {
          snippet: {
            value:
              '\n\n## \u0024{1:How long we keep your data}\n\nWe keep \u0024{2:[enter the data]} for \u0024{3:[enter the period]} after you close your account, then we erase it.',
          },
        },
      ],
    })
  })

  it('answers the requirement once it is filled in', async () => {
    const text =
      '# <|>Privacy\n\n## What we collect\n\nWe collect your name.\n\n## Your rights\n\nYou have the right to access your data.\n'
    const after = (await actionsIn(text, { config })).apply(/: Retention period/) ?? ''
    const { service } = openWorkspace({
      'privacy.md': after.replace('[enter the data]', 'your account data').replace('[enter the period]', '90 days'),
      'clausal.yaml': config,
    })
    expect((await service.diagnostics(uriOf('privacy.md'))).items.map(({ code }) => code)).not.toContain('law/gdpr/13-2-a')
  })
})

describe('an explanation', () => {
  it('is a command', async () => {
    const { find } = await actionsIn('# Privacy\n\nSee [a](<|>http://a.example/).\n')
    expect(find('Explain structure/no-insecure-link')).toMatchObject({
      command: { command: 'clausal.explain', arguments: ['structure/no-insecure-link', uriOf('privacy.md')] },
    })
  })
})
