import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readJson, readPackage, readPackages, root } from '../bootstrap/workspace.mjs'

const pnpm = (...args) => execFileSync('pnpm', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 })

/** Every package that is installed here, as CycloneDX: pnpm knows licences, hashes and who needs whom, without a network. */
export const readInstalled = () => JSON.parse(pnpm('sbom', '--sbom-format', 'cyclonedx', '--sbom-spec-version', '1.6'))

/** The manifests of the workspace. */
export const readManifests = () =>
  JSON.parse(pnpm('list', '--recursive', '--depth', '-1', '--json')).map(({ path }) => readJson(join(path, 'package.json')))

const store = join(root, 'node_modules', '.pnpm')

/** The manifest of an installed package. What it is installed beside stands behind its version. */
export function readManifest({ group, name, version }) {
  const full = group === undefined ? name : `${group}/${name}`
  const folder = `${full.replace('/', '+')}@${version}`
  const found = readdirSync(store).find((entry) => entry === folder || entry.startsWith(`${folder}_`) || entry.startsWith(`${folder}(`))
  if (found === undefined) throw new Error(`${full} ${version} is not in ${store}. Run: pnpm install`)
  return readJson(join(store, found, 'node_modules', full, 'package.json'))
}

/** What the SBOM calls a package. */
export const referenceOf = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`

/** How a notice begins: name, version and licence of the package. */
const NOTICE = /^(\S+) (\d\S*) \([^)]*\)$/gm

/** The packages that a build puts into its bundles, as the notices beside them list them. */
function readBundled(folder) {
  const dist = join(root, folder, 'dist')
  if (!existsSync(dist)) throw new Error(`${folder} is not built. Run: pnpm build`)
  const notices = readdirSync(dist).filter((name) => name.endsWith('THIRD-PARTY-LICENSES.txt'))
  return notices.flatMap((file) =>
    [...readFileSync(join(dist, file), 'utf8').matchAll(NOTICE)].map(([, name, version]) => referenceOf(name, version)),
  )
}

const folders = () => readPackages().map(({ folder }) => folder)

/** What a package names as its dependencies, and those of ours that it depends on. */
function readDependencies(folder) {
  const { dependencies = {} } = readPackage(folder).manifest
  return Object.entries(dependencies).flatMap(([name, version]) => {
    if (!version.startsWith('workspace:')) return referenceOf(name, version)
    const ours = readPackages().find(({ manifest }) => manifest.name === name)
    return ours === undefined ? [] : readDependencies(ours.folder)
  })
}

/**
 * What reaches a user of packages of ours: what is bundled, what is installed with it, and what that needs. Of what a bundled package
 * needs, the bundle has what it uses.
 */
export function findShipped({ dependencies: graph }, ours = folders()) {
  const needs = new Map(graph.map(({ ref, dependsOn = [] }) => [ref, dependsOn]))
  const shipped = new Set()
  const add = (ref) => {
    if (shipped.has(ref)) return
    shipped.add(ref)
    for (const needed of needs.get(ref) ?? []) add(needed)
  }
  for (const ref of ours.flatMap(readDependencies)) add(ref)
  return new Set([...shipped, ...ours.flatMap(readBundled)])
}
