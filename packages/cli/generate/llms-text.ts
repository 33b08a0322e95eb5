import { readdirSync, readFileSync } from 'node:fs'
import { catalogueWith } from '@clausal/core'

/** An answer such as "No." tells nothing of a page. In characters. */
const SHORTEST_SUMMARY = 20

interface PageOf {
  readonly title: string
  readonly summary: string
}

/** Title and first sentence of a page. */
function readPage(root: URL, file: string): PageOf {
  const lines = readFileSync(new URL(file, root), 'utf8').split('\n')
  const title = lines.find((line) => line.startsWith('# '))?.slice(2) ?? file
  const first = lines.findIndex((line) => /^[\p{L}\p{N}[`*]/u.test(line))
  const behind = lines.slice(first)
  const paragraph = behind.slice(0, behind.indexOf('')).join(' ')
  const [sentence = paragraph] = /^.*?\.(?= |$)/.exec(paragraph) ?? []
  return { title, summary: sentence.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1') }
}

/** What is listed under which heading, the most useful first; the rest of docs follows. */
const FIRST: Readonly<Record<string, readonly string[]>> = {
  'For assistants': ['docs/agent-guide.md', 'docs/agents.md'],
  Use: [
    'README.md',
    'packages/cli/README.md',
    'docs/archives.md',
    'docs/editors.md',
    'packages/action/README.md',
    'packages/vscode/README.md',
    'docs/definitions.md',
  ],
  'Build on it': [
    'packages/core/README.md',
    'packages/lsp/README.md',
    'examples/plugin/README.md',
    'examples/README.md',
    'ARCHITECTURE.md',
    'CONTRIBUTING.md',
  ],
}

/** The list of what there is to read, as https://llmstxt.org describes it. */
export function generateLlmsText(root: URL): string {
  const link = (file: string) => {
    const { title, summary } = readPage(root, file)
    return `- [${title}](${file})${summary.length < SHORTEST_SUMMARY ? '' : `: ${summary}`}`
  }
  const listed = new Set(Object.values(FIRST).flat())
  const pagesIn = (folder: string) =>
    readdirSync(new URL(folder, root))
      .filter((name) => name.endsWith('.md') && !listed.has(`${folder}${name}`))
      .sort()
      .map((name) => link(`${folder}${name}`))
      .join('\n')
  const laws = catalogueWith().laws.map(
    ({ id, name, citation, requirements }) => `- [${name}](docs/laws/${id}.md): ${citation}, ${requirements.length} requirements`,
  )
  return `# Clausal

> Policy-as-code for privacy policies: reads a policy clause by clause, says what it states and what laws ask of it, and what a change means for the reader. One engine as a command line, a server for assistants (MCP), a language server, an extension of Visual Studio Code, a GitHub Action and a library. It informs; it is not legal advice.

Start with \`clausal check privacy.md\`, or with \`clausal mcp\` for an assistant.

${Object.entries(FIRST)
  .map(([heading, files]) => `## ${heading}\n\n${files.map(link).join('\n')}\n`)
  .join('\n')}
## Guides

${pagesIn('docs/guides/')}

## Reference

${pagesIn('docs/reference/')}

## About Clausal

${pagesIn('docs/')}

## Laws

${laws.join('\n')}
`
}
