import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { languages, window, workspace } from 'vscode'
import { clausal, fileAt, until } from './suite.ts'

/** In a window without a policy: how long it takes from opening the first one to its findings, the start of the server included. */
export async function run(): Promise<void> {
  await window.showTextDocument(fileAt('README.md'))
  await until(() => clausal().isActive, Boolean)
  await workspace.fs.copy(fileAt('policy.txt'), fileAt('privacy.md'))
  const uri = fileAt('privacy.md')
  const begun = performance.now()
  const found = new Promise<void>((resolve) => {
    languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((one) => one.path === uri.path) && languages.getDiagnostics(uri).some(({ source }) => source === 'clausal')) resolve()
    })
  })
  await window.showTextDocument(uri)
  await found
  writeFileSync(join(__dirname, 'results.json'), JSON.stringify({ milliseconds: String(Math.round(performance.now() - begun)) }))
}
