import { existsSync } from 'node:fs'
import { workspace } from 'vscode'
import { clausal, expectThat, fileAt, hasRule, open, rulesIn, suite, until } from './suite.ts'

export const run = suite<'untrusted'>({
  async 'checks policies in a workspace nobody trusts, and runs no plug-in'() {
    expectThat(!workspace.isTrusted, 'The workspace is trusted.')
    await open('privacy.md')
    await until(() => rulesIn(fileAt('privacy.md')), hasRule('dates/require-date'))
    expectThat(clausal().isActive, 'The extension is not active.')
    expectThat(!existsSync(fileAt('plugin-ran').fsPath), 'A plug-in ran.')
  },
})
