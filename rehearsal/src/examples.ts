import { readFile } from 'node:fs/promises'

/** An example of a README and what it says it prints. */
export interface Example {
  readonly code: string
  readonly prints: string
}

/** The examples of a README, in order: its blocks marked `ts`, with what follows `// →` in them. */
export async function readExamples(readme: URL): Promise<readonly Example[]> {
  const text = await readFile(readme, 'utf8')
  return [...text.matchAll(/^```ts\n(?<code>[\s\S]*?)^```/gm)].map(({ groups }) => {
    const code = groups?.['code'] ?? ''
    const prints = [...code.matchAll(/^\/\/ → (?<line>.*)$/gm)].map((match) => match.groups?.['line'] ?? '')
    return { code, prints: prints.map((line) => `${line}\n`).join('') }
  })
}
