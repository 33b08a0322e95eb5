import { StepError } from './run.mjs'
import { createToolchain, explainInstall } from './toolchain.mjs'

/** Brings a clone to where everything is installed and built, skipping what is already there; gives back the tools. */
export async function setUp(progress) {
  const toolchain = createToolchain()
  if (toolchain.missing.length > 0) {
    await progress.step(`Fetching ${toolchain.missing.join(' and ')}`, toolchain.fetch)
  }
  await progress.step('Installing the packages', async () => {
    const { code, output } = await toolchain.pnpm(['install', '--frozen-lockfile', '--reporter=append-only'])
    if (code !== 0) throw explainInstall('Installing the packages', output)
  })
  await progress.step('Building', async () => {
    const { code, output } = await toolchain.tool(['turbo', 'run', 'build', '--output-logs=errors-only'])
    if (code !== 0) throw new StepError(`The build failed:\n${output}`)
    return /FULL TURBO/.test(output) ? 'unchanged' : 'done'
  })
  return toolchain
}
