// Prints what a package of this repository brings to its users, as CycloneDX 1.6: `node scripts/supply/sbom.mjs clausal`.
import { readPackages } from '../bootstrap/workspace.mjs'
import { toBom } from './bom.mjs'
import { findShipped, readInstalled } from './shipped.mjs'

const packages = readPackages()
const [name] = process.argv.slice(2)
const released = packages.find(({ manifest }) => manifest.name === name)
if (released === undefined) {
  console.error(`error: Say whose bill of materials: ${packages.map(({ manifest }) => manifest.name).join(', ')}.`)
  process.exit(2)
}
const installed = readInstalled()
console.log(JSON.stringify(toBom(installed, findShipped(installed, [released.folder]), released.manifest), undefined, 2))
