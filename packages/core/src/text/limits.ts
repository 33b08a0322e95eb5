/** How much is read of what others wrote. What lies beyond is told of, or read as plain text; docs/limits.md says where. */
export const LIMITS = {
  /** A policy, in bytes: more would only take the machine's memory. */
  policySize: 20 * 1024 * 1024,
  /** A configuration or definition, in UTF-16 code units. */
  yamlLength: 1_000_000,
  /** Front matter, in UTF-16 code units. */
  frontMatterLength: 50_000,
  /** Lists and mappings in one another, in configurations, definitions and front matter. */
  yamlDepth: 100,
  /** How often an alias may multiply what its anchor holds, so that a small file cannot unfold into a huge value. */
  yamlAliases: 100,
  /** Lists and quotes in one another, in Markdown: each level costs the parser a look at the whole line. Deeper ones are paragraphs. */
  markdownDepth: 60,
  /** Marks of emphasis with brackets, and bare addresses, in one block of Markdown: pairing them costs the square of their number. More are text. */
  markdownMarks: 2000,
  /** Findings of a policy that are listed, unless more are asked for, and where they are. The rest is counted. */
  findings: 1000,
  findingsAsked: 100_000,
  /** Results of a log of SARIF: GitHub refuses more. */
  sarifResults: 25_000,
  /** Characters without white space between them, in what is read of a policy. An expression keeps its place at each, in memory that engines limit. */
  wordLength: 1_000_000,
  /** Rows and columns that one cell of a table in HTML is believed to stretch over. */
  cellRows: 500,
  cellColumns: 50,
} as const
