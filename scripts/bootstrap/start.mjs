import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { run, StepError } from './run.mjs'
import { root } from './workspace.mjs'

const CLI = 'packages/cli/dist/clausal.js'

/** Checks the example policies with the CLI just built, under the Node the user runs. */
export async function start(_toolchain, progress) {
  const policies = findPolicies('examples')
  if (policies.length === 0) throw new StepError('There are no policies in examples/. Restore the folder with `git checkout examples`.')

  progress.say()
  progress.say('Clausal reads a privacy policy clause by clause and reports what is missing, unclear or contradictory.')
  progress.say(`Here is what it says about ${policies.length} policies of invented companies, in examples/:`)
  progress.say()
  const { code } = await run(process.execPath, [join(root, CLI), 'check', ...policies], { cwd: root, inherit: true })
  // Findings (1) are what there is to see here; anything above is trouble.
  if (code > 1) throw new StepError(`clausal check ended with exit code ${code}.`)

  progress.say()
  progress.say('Next:')
  progress.say(`  node ${CLI} check path/to/your-privacy-policy.md     check your own policy (Markdown, HTML or plain text)`)
  progress.say(`  node ${CLI} inspect ${policies[0]}     see what Clausal reads in a policy`)
  progress.say(`  node ${CLI} --help`)
  return 0
}

function findPolicies(folder) {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:md|mdx|html|txt)$/.test(entry.name) && !/^readme\./i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    .sort()
}
