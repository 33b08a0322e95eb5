import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Diagnostic, extensions, languages, type TextDocument, type Uri, window, workspace } from 'vscode'
import type { ClausalApi } from '../../../src/extension.ts'
import type { Results, Scenario, TestName } from '../scenarios.ts'

const PATIENCE_MS = 60_000

/** Waits until something holds, and fails with what it saw last. */
export async function until<T>(see: () => T | Promise<T>, holds: (seen: T) => boolean): Promise<T> {
  const end = Date.now() + PATIENCE_MS
  for (;;) {
    const seen = await see()
    if (holds(seen)) return seen
    if (Date.now() > end) throw new Error(`It did not come to hold. Seen last: ${JSON.stringify(seen)}`)
    await wait(50)
  }
}

export function expectThat(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise)
}

export const clausal = () => {
  const extension = extensions.getExtension<ClausalApi>('clausal.clausal-vscode')
  if (extension === undefined) throw new Error('The extension is not there.')
  return extension
}

/** A file of the first folder, or of another. */
export function fileAt(path: string, folder = 0): Uri {
  const uri = workspace.workspaceFolders?.[folder]?.uri
  if (uri === undefined) throw new Error(`There is no folder ${folder}.`)
  return uri.with({ path: `${uri.path}/${path}` })
}

export async function open(path: string, folder = 0): Promise<TextDocument> {
  return (await window.showTextDocument(fileAt(path, folder))).document
}

export const write = (path: string, text: string) => workspace.fs.writeFile(fileAt(path), new TextEncoder().encode(text))

const codeOf = ({ code }: Diagnostic) => String(typeof code === 'object' ? code.value : code)

/** The rules that something was found by in a file; from Clausal alone. */
export const rulesIn = (uri: Uri): readonly string[] =>
  languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'clausal')
    .map(codeOf)

export const hasRule = (rule: string) => (rules: readonly string[]) => rules.includes(rule)

/** What a scenario tries, in order. A test may build on those before it. */
export type Tests<S extends Scenario> = { readonly [Name in TestName<S>]: () => Promise<void> }

/** Makes what VS Code calls, inside its extension host. The results are left beside this file. */
export const suite =
  <S extends Scenario>(tests: Tests<S>) =>
  async (): Promise<void> => {
    const results: Record<string, string | null> = {}
    for (const [name, test] of Object.entries<() => Promise<void>>(tests)) {
      try {
        await test()
        results[name] = null
      } catch (error) {
        results[name] = error instanceof Error ? (error.stack ?? error.message) : String(error)
      }
    }
    writeFileSync(join(__dirname, 'results.json'), JSON.stringify(results satisfies Results))
  }
