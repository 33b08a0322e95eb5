import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { run, StepError } from './run.mjs'
import { readJson, root } from './workspace.mjs'

/** Checks the example policies with the CLI just built, under the Node the user runs. */
export async function start(_toolchain, progress) {
  const cli = join('packages/cli', readJson(join(root, 'packages/cli/package.json')).bin.clausal).replaceAll('\\', '/')
  if (!existsSync(join(root, cli)))
    throw new StepError(`The build left no ${cli}. Delete the dist and .turbo folders of packages/cli and run the command again.`)
  const policies = findPolicies('examples')
  if (policies.length === 0) throw new StepError('There are no policies in examples/. Restore the folder with `git checkout examples`.')

  progress.say()
  progress.say('Clausal reads a privacy policy clause by clause and reports what is missing, unclear or contradictory.')
  progress.say(`Here is what it says about ${policies.length} example policies of invented companies:`)
  progress.say()
  const { code } = await run(process.execPath, [join(root, cli), 'check', ...policies], { cwd: root, inherit: true })
  // Findings (1) are what there is to see here; anything above is trouble.
  if (code > 1) throw new StepError(`clausal check ended with exit code ${code}.`)

  progress.say()
  progress.say('Next:')
  progress.say(`  node ${cli} check path/to/your-privacy-policy.md     check your own policy (Markdown, HTML or plain text)`)
  progress.say(`  node ${cli} inspect ${policies[0]}     see what Clausal reads in a policy`)
  progress.say(`  node ${cli} diff examples/changes/before.md examples/changes/after.md     see what a change means for the reader`)
  progress.say(`  node ${cli} --help`)
  return 0
}

/** The example policies; one with a configuration of its own shows what that does, and is tried as its README says. */
function findPolicies(folder) {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /^privacy\.(?:md|mdx|html|txt)$/.test(entry.name))
    .filter((entry) => !existsSync(join(entry.parentPath, 'clausal.yaml')))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    .sort()
}
