import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../bootstrap/workspace.mjs'
import { toBom } from './bom.mjs'
import { findLoose, findRunning, findUnlicensed } from './rules.mjs'

const run = (script, ...args) =>
  execFileSync(process.execPath, [join(root, 'scripts/supply', script), ...args], { encoding: 'utf8', stdio: 'pipe' })
const component = (name, licenses) => ({ purl: `pkg:npm/${name}@1.0.0`, licenses })

describe('what Clausal is made of', () => {
  it('is pinned, runs nothing on install, and has licences that allow it', () => {
    expect(run('check.mjs')).toMatch(/^\d+ packages of others ship: pinned, nothing runs on install, licences allow it\.\n$/)
  })

  it.each(['^1.2.3', '~1.2.3', '1.2', 'latest', '*', '>=1.0.0', 'github:acme/x', 'https://x.example/x.tgz', 'file:../x'])(
    'control: %s is told as not pinned',
    (version) => {
      expect(findLoose([{ name: 'a', devDependencies: { x: version } }])).toEqual([
        `a depends on x ${version}. Pin it to an exact version.`,
      ])
      expect(findLoose([{ name: 'a', dependencies: { x: '1.2.3', y: '1.2.3-beta.1', z: 'workspace:*' } }])).toEqual([])
    },
  )

  it('control: a licence that asks for more is told, and so is none', () => {
    const told = findUnlicensed([
      component('kept', [{ license: { id: 'MIT' } }]),
      component('either', [{ expression: '(MIT OR Apache-2.0)' }]),
      component('copyleft', [{ license: { id: 'GPL-3.0-only' } }]),
      component('mixed', [{ expression: 'MIT AND AGPL-3.0-or-later' }]),
      component('own', [{ license: { name: 'SEE LICENSE IN LICENSE.md' } }]),
      component('none', undefined),
    ])
    expect(told.map((line) => line.split(' ')[0])).toEqual(['copyleft', 'mixed', 'own', 'none'].map((name) => `pkg:npm/${name}@1.0.0`))
  })

  it('control: a script that runs on install is told', () => {
    const scripts = ['preinstall', 'install', 'postinstall'].map((name) => ({ name, version: '1.0.0', scripts: { [name]: 'node x' } }))
    expect(findRunning([...scripts, { name: 'native', version: '1.0.0', gypfile: true }])).toHaveLength(4)
    expect(
      findRunning([
        { name: 'quiet', version: '1.0.0', scripts: { prepare: 'x', test: 'x' } },
        { name: 'bare', version: '1.0.0' },
      ]),
    ).toEqual([])
  })
})

/** What the schema of CycloneDX 1.6 asks of a bill of materials and its components, as far as one has such fields. */
function findProblems(bom) {
  const problems = []
  const ask = (holds, what) => holds || problems.push(what)
  ask(
    bom.bomFormat === 'CycloneDX' && bom.specVersion === '1.6' && bom.$schema === 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    'format',
  )
  ask(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(bom.serialNumber), 'serial number')
  ask(Number.isInteger(bom.version) && bom.version >= 1, 'version')
  ask(new Date(bom.metadata.timestamp).toISOString() === bom.metadata.timestamp, 'timestamp')
  const all = [bom.metadata.component, ...bom.components]
  for (const { type, name, purl, licenses, externalReferences = [], 'bom-ref': ref } of all) {
    ask(['application', 'library', 'framework'].includes(type) && typeof name === 'string' && name !== '', `type and name of ${ref}`)
    ask(/^pkg:npm\/(?:%40[^/@]+\/)?[^/@]+@\d[^/@]*$/.test(purl), `address of ${ref}`)
    ask(licenses?.length > 0 && licenses.every((one) => one.expression ?? one.license.id ?? one.license.name), `licence of ${ref}`)
    for (const { type: kind, url, hashes = [] } of externalReferences) {
      ask(typeof kind === 'string' && typeof url === 'string', `reference of ${ref}`)
      for (const { alg, content } of hashes)
        ask(
          /^SHA-(?:1|256|384|512)$/.test(alg) && /^(?:[a-f\d]{40}|[a-f\d]{64}|[a-f\d]{96}|[a-f\d]{128})$/i.test(content),
          `hash of ${ref}`,
        )
    }
  }
  const refs = all.map((one) => one['bom-ref'])
  ask(new Set(refs).size === refs.length, 'references that are unique')
  for (const { ref, dependsOn = [] } of bom.dependencies) {
    ask(refs.includes(ref) && dependsOn.every((one) => refs.includes(one)), `dependencies of ${ref}`)
    ask(new Set(dependsOn).size === dependsOn.length, `dependencies of ${ref} once`)
  }
  return problems
}

describe('the bill of materials', () => {
  const bom = JSON.parse(run('sbom.mjs', 'clausal'))

  it('is CycloneDX, and names what the bundle has, with licence and hash', () => {
    expect(findProblems(bom)).toEqual([])
    expect(bom.metadata.component).toMatchObject({ name: 'clausal', type: 'application' })
    const bundled = readFileSync(join(root, 'packages/cli/dist/THIRD-PARTY-LICENSES.txt'), 'utf8').match(/^\S+ \d\S* \([^)]*\)$/gm)
    expect(bom.components).toHaveLength(bundled.length)
    for (const name of ['yaml', 'commander', 'zod']) expect(bom.components.map((one) => one.name)).toContain(name)
    // What only builds and tests Clausal does not reach anybody.
    for (const name of ['vitest', 'typescript', 'esbuild']) expect(bom.components.map((one) => one.name)).not.toContain(name)
    for (const { externalReferences } of bom.components) expect(externalReferences.some(({ hashes }) => hashes?.length > 0)).toBe(true)
  })

  it('names what is installed with a package, and what that needs', () => {
    const core = JSON.parse(run('sbom.mjs', '@clausal/core'))
    expect(findProblems(core)).toEqual([])
    expect(core.components.map((one) => one.name)).toEqual(expect.arrayContaining(['tinyglobby', 'fdir', 'highlight']))
  })

  it.each([
    ['another format', (one) => ({ ...one, specVersion: '1.0' })],
    ['no serial number', (one) => ({ ...one, serialNumber: 'x' })],
    ['a component twice', (one) => ({ ...one, components: [...one.components, one.components[0]] })],
    ['a dependency that is not there', (one) => ({ ...one, dependencies: [{ ref: 'pkg:npm/none@1.0.0' }] })],
    ['a component without a licence', (one) => ({ ...one, components: [{ ...one.components[0], licenses: [] }] })],
  ])('control: %s is told', (_, breaks) => {
    expect(findProblems(breaks(bom))).not.toEqual([])
  })

  it('has nothing that does not ship', () => {
    const installed = { ...bom, components: [...bom.components, { ...bom.components[0], 'bom-ref': 'pkg:npm/other@1.0.0' }] }
    const shipped = new Set([bom.components[0]['bom-ref']])
    const manifest = { name: 'x', version: '1.0.0', description: 'x', license: 'MIT' }
    expect(toBom(installed, shipped, manifest).components).toEqual([bom.components[0]])
  })

  it('says whose it can be', () => {
    expect(() => run('sbom.mjs', 'none')).toThrow(/Say whose bill of materials/)
  })
})

describe('what the workflows run', () => {
  const folder = join(root, '.github/workflows')
  const uses = readdirSync(folder).flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/uses: (\S+)/g)].map(([, action]) => `${name}: ${action}`),
  )

  it('is pinned by commit', () => {
    expect(uses.length).toBeGreaterThan(5)
    expect(uses.filter((one) => !/@[0-9a-f]{40}$/.test(one))).toEqual([])
  })
})
