/** A set of Markdown files of the repository that become pages. */
interface PageSet {
  /** Path from the top of the repository. */
  readonly source: RegExp
  /** Path of the page within the site, with the groups of `source`. */
  readonly page: string
}

/** Which files are pages, and where they stand in the site. The first that matches holds. */
const PAGE_SETS: readonly PageSet[] = [
  { source: /^site\/pages\/(?<path>.+)\.md$/, page: '$<path>.md' },
  { source: /^docs\/laws\/README\.md$/, page: 'laws/index.md' },
  { source: /^docs\/rules\.md$/, page: 'rules/index.md' },
  { source: /^docs\/(?<path>.+)\.md$/, page: '$<path>.md' },
  { source: /^packages\/core\/src\/rules\/(?<rule>[^/]+\/[^/]+)\/rule\.md$/, page: 'rules/$<rule>.md' },
  { source: /^packages\/action\/README\.md$/, page: 'action.md' },
  { source: /^packages\/core\/README\.md$/, page: 'sdk.md' },
  { source: /^packages\/lsp\/README\.md$/, page: 'language-server.md' },
  { source: /^packages\/vscode\/README\.md$/, page: 'vscode.md' },
  { source: /^packages\/core\/src\/laws\/README\.md$/, page: 'contributing/laws.md' },
  { source: /^packages\/core\/training\/README\.md$/, page: 'contributing/model.md' },
  { source: /^packages\/core\/test\/gold\/README\.md$/, page: 'contributing/reference-policies.md' },
  { source: /^\.typedoc\/README\.md$/, page: 'api/index.md' },
  { source: /^\.typedoc\/@clausal\/(?<path>.+)\.md$/, page: 'api/$<path>.md' },
  { source: /^CONTRIBUTING\.md$/, page: 'contributing/index.md' },
  { source: /^ARCHITECTURE\.md$/, page: 'contributing/architecture.md' },
  { source: /^SECURITY\.md$/, page: 'threat-model.md' },
  { source: /^examples\/README\.md$/, page: 'examples/index.md' },
  { source: /^examples\/plugin\/README\.md$/, page: 'examples/plugin.md' },
]

/** The page that a file of the repository becomes; undefined where it is none. */
export function pageOf(file: string): string | undefined {
  const set = PAGE_SETS.find(({ source }) => source.test(file))
  return set && file.replace(set.source, set.page)
}
