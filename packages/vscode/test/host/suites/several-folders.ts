import { workspace } from 'vscode'
import { expectThat, fileAt, open, rulesIn, suite, until } from './suite.ts'

const ofLaw = (law: string) => (rules: readonly string[]) => rules.some((rule) => rule.startsWith(`law/${law}/`))

export const run = suite<'several-folders'>({
  async 'checks each folder by its own configuration'() {
    await open('privacy.md', 0)
    const first = await until(() => rulesIn(fileAt('privacy.md', 0)), ofLaw('gdpr'))
    await open('privacy.md', 1)
    const second = await until(() => rulesIn(fileAt('privacy.md', 1)), ofLaw('ccpa'))
    expectThat(!ofLaw('ccpa')(first), 'The first folder is held against the law of the second.')
    expectThat(!ofLaw('gdpr')(second), 'The second folder is held against the law of the first.')
  },

  async 'follows when a folder is taken away'() {
    const gone = fileAt('notice/privacy.md', 1)
    await until(
      () => rulesIn(gone),
      (rules) => rules.length > 0,
    )
    expectThat(workspace.updateWorkspaceFolders(1, 1), 'The folder could not be taken away.')
    await until(
      () => rulesIn(gone),
      (rules) => rules.length === 0,
    )
  },
})
