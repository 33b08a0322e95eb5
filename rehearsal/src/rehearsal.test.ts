import { spawn, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readExamples } from './examples.ts'
import { fetchNodes, HAS_NODES } from './nodes.ts'
import { mustRun } from './program.ts'
import { type Registry, startRegistry } from './registry.ts'
import { type PublishedPackage, release } from './release.ts'
import { createStranger, type Stranger } from './stranger.ts'

const TSC = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc')
const executablePath = ['chromium', 'chromium-browser', 'google-chrome']
  .map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim())
  .find((path) => path !== '')

if (executablePath === undefined)
  console.warn('Skipped: the published core in a browser, because there is no Chromium. To run it: apt-get install chromium')
if (!HAS_NODES) console.warn('Skipped: the published core on Node 20, 22 and 24, because they are fetched for Linux only.')

/** The pages whose code is run. */
const PAGES = [
  'README.md',
  'packages/core/README.md',
  'packages/lsp/README.md',
  'docs/guides/sdk.md',
  'docs/guides/start.md',
  'site/pages/index.md',
].map((page) => new URL(`../../${page}`, import.meta.url))
const POLICY = '# Privacy at Godwit Books\n\nWe keep your orders for ten years.\n'
const PROGRAM = `import { check, inspect, parsePolicy } from '@clausal/core'
import { loadPolicyText } from '@clausal/core/node'
import { formatPretty } from '@clausal/core/report'
import { testRule } from '@clausal/core/testing'
import { vendorOf } from '@clausal/core/vendors'

const policy = parsePolicy(await loadPolicyText('privacy.md'), { path: 'privacy.md' })
const missing = check(policy).requirements.filter(({ status }) => status === 'missing').length
console.log(inspect(policy).disclosures.length, missing > 10, typeof formatPretty, typeof testRule, vendorOf('stripe')?.name)
`
/** What the program above prints. */
const PRINTS = '1 true function function Stripe\n'

let folder: string
let registry: Registry
let published: readonly PublishedPackage[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clausal-rehearsal-'))
  registry = await startRegistry(folder)
  published = await release(registry, join(folder, 'workspace'))
})
afterAll(async () => {
  await registry?.stop()
  await rm(folder, { recursive: true, force: true })
})

const compilerOptions = (resolution: 'NodeNext' | 'Bundler') => ({
  strict: true,
  noEmit: true,
  target: 'ES2022',
  lib: ['ES2023', 'DOM'],
  module: resolution === 'Bundler' ? 'ESNext' : 'NodeNext',
  moduleResolution: resolution,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  types: ['node'],
})

/** Writes what a program in TypeScript consists of: the one above, and the examples of the pages. */
async function writeProgram(stranger: Stranger, resolution: 'NodeNext' | 'Bundler') {
  const examples = (await Promise.all(PAGES.map(readExamples))).flat()
  await stranger.write({
    'tsconfig.json': JSON.stringify({ compilerOptions: compilerOptions(resolution), include: ['*.ts'] }),
    'privacy.md': POLICY,
    'program.ts': PROGRAM,
    ...Object.fromEntries(examples.map(({ code }, index) => [`example-${index}.ts`, code])),
  })
  return examples
}

describe('a release', () => {
  it('publishes the packages in step with the extension and the action, with what changed', async () => {
    expect(published.map(({ name }) => name).sort()).toEqual(['@clausal/core', '@clausal/lsp', 'clausal'])
    const manifests = ['core', 'lsp', 'cli', 'vscode', 'action'].map((name) => join(folder, `workspace/packages/${name}/package.json`))
    const versions = await Promise.all(manifests.map(async (path) => JSON.parse(await readFile(path, 'utf8')).version))
    expect(new Set([...versions, ...published.map(({ version }) => version)]).size).toBe(1)
    expect(published[0]?.version).not.toBe('0.0.0')
    const changes = await readFile(join(folder, 'workspace/packages/core/CHANGELOG.md'), 'utf8')
    expect(changes).toContain(`## ${published[0]?.version}`)
  })

  it('is typed and runs as its READMEs and guides say, installed by npm and resolved as Node does', async () => {
    const stranger = await createStranger('npm', join(folder, 'npm'), registry, ['@clausal/core', '@clausal/lsp', '@types/node@20'])
    const examples = await writeProgram(stranger, 'NodeNext')
    expect(await stranger.run(process.execPath, TSC, '-p', '.')).toMatchObject({ code: 0, all: '' })
    expect(await stranger.run(process.execPath, 'program.ts')).toMatchObject({ code: 0, out: PRINTS })
    expect(examples.length).toBeGreaterThan(9)
    for (const [index, { prints }] of examples.entries())
      expect(await stranger.run(process.execPath, `example-${index}.ts`)).toMatchObject({ code: 0, out: prints })
  })

  it('refuses a program that is typed wrongly', async () => {
    const stranger = await createStranger('npm', join(folder, 'wrong'), registry, ['@clausal/core', '@types/node@20'])
    await stranger.write({
      'tsconfig.json': JSON.stringify({ compilerOptions: compilerOptions('NodeNext'), include: ['*.ts'] }),
      'wrong.ts': "import { parsePolicy } from '@clausal/core'\nparsePolicy('', { format: 'pdf' })\n",
    })
    expect((await stranger.run(process.execPath, TSC, '-p', '.')).all).toContain(`'"pdf"' is not assignable`)
  })

  it('is typed as bundlers resolve it, installed by pnpm', async () => {
    const stranger = await createStranger('pnpm', join(folder, 'pnpm'), registry, ['@clausal/core', '@clausal/lsp', '@types/node@20'])
    await writeProgram(stranger, 'Bundler')
    expect(await stranger.run(process.execPath, TSC, '-p', '.')).toMatchObject({ code: 0, all: '' })
    expect(await stranger.run(process.execPath, 'program.ts')).toMatchObject({ code: 0, out: PRINTS })
  })

  it.skipIf(!HAS_NODES)('runs on Node 20, 22 and 24', async () => {
    const stranger = await createStranger('npm', join(folder, 'nodes-project'), registry, ['@clausal/core'])
    await stranger.write({ 'privacy.md': POLICY, 'program.mjs': PROGRAM })
    const nodes = await fetchNodes(join(folder, 'nodes'), registry)
    expect([...nodes.keys()].map((version) => version.split('.')[0])).toEqual(['v20', 'v22', 'v24'])
    for (const [version, node] of nodes)
      expect({ version, ...(await stranger.run(node, 'program.mjs')) }).toMatchObject({ version, code: 0, out: PRINTS })
  })

  it.skipIf(executablePath === undefined)('runs in a browser, built by Vite', async () => {
    const stranger = await createStranger('npm', join(folder, 'browser'), registry, ['@clausal/core'])
    await stranger.write({
      'index.html': '<!doctype html><title>Policies</title><script type="module" src="/main.js"></script>',
      'main.js': `import { check, parsePolicy } from '@clausal/core'
const { findings } = check(parsePolicy(${JSON.stringify(POLICY)}), { laws: ['gdpr'] })
document.title = String(findings.length)
`,
    })
    const { build, preview } = await import('vite')
    await build({ root: stranger.folder, logLevel: 'error' })
    const server = await preview({ root: stranger.folder, logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } })
    const browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
    })
    try {
      const page = await browser.newPage()
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(String(error)))
      page.on('console', (message) => message.type() === 'error' && !message.text().includes('favicon') && errors.push(message.text()))
      await page.goto(server.resolvedUrls?.local[0] ?? '')
      await page.waitForFunction('Number(document.title) > 10', undefined, { timeout: 60_000 })
      expect(errors.filter((error) => !error.includes('404'))).toEqual([])
    } finally {
      await browser.close()
      await server.close()
    }
  })

  it('leaves out of a bundle what a program does not use', async () => {
    const stranger = await createStranger('npm', join(folder, 'shaken'), registry, ['@clausal/core'])
    const { build } = await import('vite')
    const bundleOf = async (program: string) => {
      await stranger.write({ 'main.js': program })
      const built = await build({
        root: stranger.folder,
        logLevel: 'error',
        build: { write: false, lib: { entry: 'main.js', formats: ['es'] } },
      })
      return JSON.stringify(built)
    }
    const traces = { laws: 'Art. 13(1)(b)', rules: 'no-mistyped-domain', vendors: 'posthog-js', parser: 'parseInline' }
    const tracesIn = async (program: string) => {
      const code = await bundleOf(program)
      return Object.entries(traces).flatMap(([name, trace]) => (code.includes(trace) ? [name] : []))
    }
    expect(await tracesIn("export { parsePolicy } from '@clausal/core'")).toEqual(['parser'])
    expect(await tracesIn("export { definePolicy, render } from '@clausal/core'")).toEqual([])
    expect(await tracesIn("export * from '@clausal/core'\nexport * from '@clausal/core/vendors'")).toEqual(Object.keys(traces))
  })

  it('checks a policy by npx, without being installed', async () => {
    const stranger = await createStranger('npm', join(folder, 'npx'), registry, [])
    await stranger.write({ 'privacy.md': POLICY })
    const checked = await stranger.run('npx', '--yes', 'clausal', 'check', 'privacy.md', '--law', 'gdpr', '--format', 'json')
    expect(checked.code).toBe(1)
    expect(JSON.parse(checked.out).files[0]).toMatchObject({ file: 'privacy.md' })
    expect((await stranger.run('npx', '--yes', 'clausal', '--version')).out.trim()).toBe(published[0]?.version)
  })

  it('starts the language server', async () => {
    const stranger = await createStranger('npm', join(folder, 'lsp'), registry, ['@clausal/lsp'])
    const server = spawn(process.execPath, [join(stranger.folder, 'node_modules/@clausal/lsp/dist/main.js'), '--stdio'])
    const ended = new Promise((resolve) => server.on('close', resolve))
    let said = ''
    server.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    const send = (body: object) => {
      const text = JSON.stringify({ jsonrpc: '2.0', ...body })
      server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
    }
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } })
    send({ method: 'initialized', params: {} })
    send({ id: 2, method: 'shutdown' })
    send({ method: 'exit' })
    expect(await ended).toBe(0)
    expect(said).toContain('"capabilities"')
  })

  it('holds no tests, sources or paths of the machine that built it', async () => {
    const place = join(folder, 'contents')
    await mkdir(place)
    for (const { name, version } of published) {
      const { out } = await mustRun('npm', ['pack', `${name}@${version}`, '--json', '--registry', registry.url], { cwd: place })
      const [{ files }] = JSON.parse(out)
      const names = files.map(({ path }: { readonly path: string }) => path)
      expect(names.filter((path: string) => !/^(?:dist|schema)\/|^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE)$/.test(path))).toEqual(
        [],
      )
      expect(names).toEqual(expect.arrayContaining(['README.md', 'LICENSE']))
      expect(names.filter((path: string) => path.endsWith('NOTICE')).length).toBeGreaterThan(name === '@clausal/lsp' ? -1 : 0)
    }
  })
})
