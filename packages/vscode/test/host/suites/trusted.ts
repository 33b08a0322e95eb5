import { existsSync } from 'node:fs'
import { workspace } from 'vscode'
import { expectThat, fileAt, hasRule, open, rulesIn, suite, until } from './suite.ts'

export const run = suite<'trusted'>({
  async 'runs plug-ins of a workspace that is trusted'() {
    expectThat(workspace.isTrusted, 'The workspace is not trusted.')
    await open('privacy.md')
    await until(() => rulesIn(fileAt('privacy.md')), hasRule('dates/require-date'))
    await until(() => existsSync(fileAt('plugin-ran').fsPath), Boolean)
  },
})
