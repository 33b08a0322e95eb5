// Holds what Clausal is made of to its rules, without a network: pinned, nothing that runs when it is installed, licences that allow it.
import { findLoose, findRunning, findUnlicensed } from './rules.mjs'
import { findShipped, readInstalled, readManifest, readManifests } from './shipped.mjs'

const installed = readInstalled()
const shipped = findShipped(installed)
const components = installed.components.filter((component) => shipped.has(component['bom-ref']))
const unknown = [...shipped].filter((ref) => !components.some((component) => component['bom-ref'] === ref))

const problems = [
  ...unknown.map((ref) => `${ref} ships and is not installed. Run: pnpm install && pnpm build`),
  ...findLoose(readManifests()),
  ...findUnlicensed(components),
  ...findRunning(components.map(readManifest)),
]
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1
else console.log(`${components.length} packages of others ship: pinned, nothing runs on install, licences allow it.`)
