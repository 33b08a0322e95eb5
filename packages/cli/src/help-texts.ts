import { DEFAULT_LAWS } from './choices.ts'

/** What --help of each command ends with. */
export const EXAMPLES = {
  check: `
Examples:
  clausal check privacy.md                       one file, held against ${DEFAULT_LAWS.join(' and ')}
  clausal check 'legal/**/*.{md,html,txt}'       every file a glob matches
  clausal check --law gdpr --fail-on warning     every privacy policy below this folder, for CI
  clausal check 'archive/**/*.html' --format html > report.html    many policies on one page
  clausal check --stdin-ndjson --format ndjson < policies.ndjson > results.ndjson
                                                 a stream: {"path": ..., "text": ...} on each line
  clausal check 'archive/**/*.md' --cache        the next time only what changed
  curl -s https://acme.example/privacy | clausal check - --stdin-filename privacy.html
`,
  merge: `
Examples:
  clausal check 'policies/**/*.md' --shard 1/2 --format sarif --fail-on never > 1.sarif
  clausal check 'policies/**/*.md' --shard 2/2 --format sarif --fail-on never > 2.sarif
  clausal merge 1.sarif 2.sarif > all.sarif      what one run without --shard writes
`,
  inspect: `
Examples:
  clausal inspect privacy.md                     outline, facts, terms and references
  clausal inspect privacy.md --format json       the same for programs
  clausal inspect privacy.md --explain 42        why line 42 has its kinds: words, rules, heading
`,
  diff: `
Examples:
  clausal diff old.md new.md                     two files; their formats may differ
  clausal diff main -- privacy.md                the working tree against main
  clausal diff v1..v2 -- privacy.md              two commits, also where the file was renamed
  clausal diff old.md new.md --html changes.html a page with both versions
A change is no error: it ends with 1 only from --fail-on on.
`,
  review: `
Examples:
  clausal review                                 every policy changed since the branch left main, committed or not
  clausal review origin/release --head topic     what merging topic into release would change
  clausal review main -- legal/privacy.md        one policy
  clausal review --format markdown               the comment for the pull request
  clausal review --fail-on lost,broken           end with 1 where a requirement is lost or a promise broken
A review informs; it ends with 1 only for what --fail-on names.
`,
  history: `
Examples:
  clausal history privacy.md                     a row for each version in git, through renames
  clausal history privacy.md --since 2024-01-01  or --since v1: only what came after
  clausal history privacy.md --format html > history.html
  clausal history privacy.md --resume rows.ndjson     keeps the rows there, and next time reads only new versions
Error pages, empty and cut-off copies are told and passed over; so are versions that go back and forth.
`,
  vendors: `
Examples:
  clausal vendors                                this project's package.json files against its policies
  clausal vendors apps/shop                      one package of a workspace
  clausal vendors --policy legal/privacy.md      against one policy
  clausal vendors --names                        a category of recipients is not enough: end with 1 unless each is named
Only npm packages are looked at. A vendor may also come by a script tag, or not be used though its package is there.
`,
  explain: `
Examples:
  clausal explain law/gdpr/13-2-a                what the law asks, why, what counts, an example
  clausal explain gdpr                           all that a law asks
  clausal explain structure/require-headings     what a rule finds
`,
  render: `
Examples:
  clausal render privacy.yaml > privacy.md       the policy, with what it declares as front matter
  clausal render privacy.yaml --format html --locale de
  clausal render privacy.yaml --questions        what its laws ask and it does not answer
It says what the definition says and nothing else. Text of your own is never translated.
`,
  export: `
Examples:
  clausal export privacy.yaml --format dpv       JSON-LD in the Data Privacy Vocabulary 2.3
  clausal export privacy.yaml --format gpc > .well-known/gpc.json
  clausal export privacy.yaml --format privacy-txt > .well-known/privacy.txt
  clausal export privacy.yaml --format apple-privacy-manifest > PrivacyInfo.xcprivacy
  clausal export privacy.yaml --format google-data-safety > data_safety.csv
What the format wants told and the definition does not say is told on standard error, never made up.
`,
  import: `
Examples:
  clausal import privacy.md > privacy.yaml       a definition to begin with
  clausal import privacy.md --against privacy.yaml    where the two differ, with both places
`,
  mcp: `
A client starts it; a typical entry in its configuration:
  { "mcpServers": { "clausal": { "command": "npx", "args": ["-y", "clausal", "mcp"] } } }
It reads files only inside the folders that the client grants (its roots), and writes none.
`,
} as const

/** What --help of the whole program ends with. */
export const EXIT_CODES = `
Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 wrong usage or an unreadable file.
Clausal informs; it is not legal advice.
`
