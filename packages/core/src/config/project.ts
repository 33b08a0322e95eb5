import picomatch from 'picomatch'
import { type Plugin, PluginError } from '../rules/plugin.ts'
import { isPresetName, PRESET_NAMES } from '../rules/presets.ts'
import { type CheckConfig, ConfigError, type ConfigPath, type ConfigPlace, toPlaceText } from './config.ts'
import { type ConfigDocument, placeErrors, readConfigDocument } from './config-document.ts'
import { type ConfigLayer, resolveLayers } from './layers.ts'
import { unknownName } from './names.ts'
import type { ProjectConfig } from './project-config.ts'

/** Gives the text of a file of the project; undefined where there is none. Paths are relative to the project's root, with `/`. */
export type ProjectReader = (path: string) => Promise<string | undefined>

/**
 * Loads a module that a configuration names as a plug-in.
 *
 * @param file the configuration that names it, from the project's root.
 * @throws {PluginError} for a module that is not there, fails, or is no plug-in.
 */
export type PluginLoader = (specifier: string, file: string) => Promise<Plugin>

/** A project as its configuration describes it. */
export interface Project {
  /** The configuration file. */
  readonly file: string
  /** The folder it stands in; empty for the root. */
  readonly folder: string
  readonly config: ProjectConfig
  /** Plug-ins that are loaded. */
  readonly plugins: readonly Plugin[]
  /** Where plug-ins are named that were not loaded, because nobody gave a loader: the project is not trusted to run code. */
  readonly unloaded: ConfigPlace | undefined
  /** What holds for one policy, by its path from the root; weakest first. */
  layersFor(path: string): readonly ConfigLayer[]
}

/** Names a configuration can have, and the key that holds it where the file has others too. The first that exists counts. */
const FILES: readonly { readonly name: string; readonly key?: string }[] = [
  { name: 'clausal.yaml' },
  { name: 'clausal.yml' },
  { name: 'clausal.json' },
  { name: 'package.json', key: 'clausal' },
]

const folderOf = (path: string) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '')
const inFolder = (folder: string, name: string) => (folder === '' ? name : `${folder}/${name}`)

/** The path that `written` stands for in a file of `folder`; undefined where it leads out of the project. */
function resolvePath(folder: string, written: string): string | undefined {
  const steps = folder === '' ? [] : folder.split('/')
  for (const step of written.split('/')) {
    if (step === '..' && steps.length === 0) return undefined
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

const ABSOLUTE = /^(?:[\\/]|[a-z]:)/i
/** The steps upwards that a path or glob begins with. */
const UPWARDS = /^!?(?:\.{1,2}\/)*/
/** A step upwards further on, or hidden in the braces of a glob. */
const UPWARDS_INSIDE = /(?:^|[\\/{}(),|])\.\.(?:[\\/{}(),|]|$)/

function leadsOut(folder: string, written: string): boolean {
  return ABSOLUTE.test(written) || UPWARDS_INSIDE.test(written.replace(UPWARDS, '')) || resolvePath(folder, written) === undefined
}

/** The files of language versions, each with its place. */
function writtenLocales({ facts, overrides = [] }: Pick<ProjectConfig, 'facts' | 'overrides'>): readonly (readonly [string, ConfigPath])[] {
  const own = Object.entries(facts?.locales ?? {}).map(([tag, file]) => [file, ['facts', 'locales', tag]] as const)
  const overridden = overrides.flatMap((override, at) =>
    Object.entries(override.facts?.locales ?? {}).map(([tag, file]) => [file, ['overrides', at, 'facts', 'locales', tag]] as const),
  )
  return [...own, ...overridden]
}

/** The globs and paths of a configuration, each with its place. */
function writtenPaths({ policies = [], overrides = [], baseline, facts }: ProjectConfig): readonly (readonly [string, ConfigPath])[] {
  return [
    ...writtenLocales({ overrides, facts }),
    ...policies.map((glob, index) => [glob, ['policies', index]] as const),
    ...overrides.flatMap(({ files }, at) => files.map((glob, index) => [glob, ['overrides', at, 'files', index]] as const)),
    ...(baseline === undefined ? [] : [[baseline, ['baseline']] as const]),
  ]
}

/**
 * A configuration may come from somebody else, so nothing it names is read or written outside the project.
 *
 * @throws {ConfigError} for the first glob or path that leads out.
 */
function refuseOutside({ file, config, placeOf }: ConfigDocument): void {
  for (const [written, place] of writtenPaths(config)) {
    if (leadsOut(folderOf(file), written))
      fail(
        new ConfigError(
          `'${written}' leads out of the project. Name what is inside it, from the folder of ${file}.`,
          place,
          placeOf(place),
        ),
      )
  }
}

/**
 * A version that is not where the configuration says would never be compared.
 *
 * @throws {ConfigError} for the first language version that is not there.
 */
async function refuseMissingLocales({ file, config, placeOf }: ConfigDocument, read: ProjectReader): Promise<void> {
  for (const [written, place] of writtenLocales(config)) {
    const path = resolvePath(folderOf(file), written)
    if (path === undefined || (await read(path)) !== undefined) continue
    fail(
      new ConfigError(
        `There is no file '${path}' for the language '${place.at(-1)}'. Check the path; it begins at the folder of ${file}.`,
        place,
        placeOf(place),
      ),
    )
  }
}

const isPath = (entry: string) => entry.startsWith('./') || entry.startsWith('../')

/** What a configuration says of checks, without what it begins with. */
function ownChecks(
  folder: string,
  { laws, facts, rules, review }: Pick<ProjectConfig, 'laws' | 'facts' | 'rules' | 'review'>,
): CheckConfig {
  const tolerance = review?.toleranceDays
  const locales = Object.entries(facts?.locales ?? {}).map(([tag, written]) => [tag, resolvePath(folder, written) ?? written])
  return {
    ...(laws && { laws }),
    ...(facts && { facts: locales.length === 0 ? facts : { ...facts, locales: Object.fromEntries(locales) } }),
    ...(rules && { rules }),
    ...(tolerance !== undefined && { review: { toleranceDays: tolerance } }),
  }
}

/** What a project is read with. */
interface Host {
  readonly read: ProjectReader
  /** Absent where the project is not trusted to run code. */
  readonly loadPlugin: PluginLoader | undefined
}

/** Where a configuration, or one it extends, names a plug-in that is not loaded. */
function unloadedIn({ config, placeOf }: ConfigDocument, { loadPlugin }: Host, above: readonly ConfigLayer[]): ConfigPlace | undefined {
  if (loadPlugin === undefined && (config.plugins ?? []).length > 0) return placeOf(['plugins', 0])
  return unloadedAmong(above)
}

const unloadedAmong = (layers: readonly ConfigLayer[]) => layers.find(({ lacksPlugins }) => lacksPlugins !== undefined)?.lacksPlugins

/** The plug-ins that a configuration itself names. */
async function pluginsOf({ file, config, placeOf }: ConfigDocument, { loadPlugin }: Host): Promise<readonly Plugin[]> {
  const plugins: Plugin[] = []
  for (const [index, specifier] of (loadPlugin === undefined ? [] : (config.plugins ?? [])).entries()) {
    const place = ['plugins', index]
    try {
      const plugin = await loadPlugin?.(specifier, file)
      if (plugin !== undefined) plugins.push(plugin)
    } catch (error) {
      if (error instanceof PluginError) fail(new ConfigError(error.message, place, placeOf(place)))
      throw error
    }
  }
  return plugins
}

/** The layers a configuration stands on, one for each entry of `extends`, and its own. */
async function layersOf(document: ConfigDocument, host: Host, above: readonly string[]): Promise<readonly ConfigLayer[]> {
  const { file, config, placeOf } = document
  const layers: ConfigLayer[] = []
  for (const [index, entry] of (config.extends ?? []).entries()) {
    const place = ['extends', index]
    if (isPath(entry)) {
      const other = await extended(document, entry, index, host, [...above, file])
      layers.push(...other)
    } else if (isPresetName(entry))
      layers.push({ origin: toPlaceText(placeOf(place)), config: { extends: [entry] }, placeOf: () => placeOf(place) })
    else placeErrors(placeOf, () => fail(unknownName('preset', entry, PRESET_NAMES, place)))
  }
  const plugins = await pluginsOf(document, host)
  const lacksPlugins = unloadedIn(document, host, layers)
  const own: ConfigLayer = {
    origin: file,
    config: {
      ...ownChecks(folderOf(file), config),
      ...(config.extends?.length === 0 && { extends: [] }),
      ...(plugins.length > 0 && { plugins }),
    },
    placeOf,
    ...(lacksPlugins && { lacksPlugins }),
  }
  placeErrors(placeOf, () => resolveLayers([...layers, own]))
  await refuseMissingLocales(document, host.read)
  return [...layers, own]
}

function fail(error: ConfigError): never {
  throw error
}

async function extended(
  { file, placeOf }: ConfigDocument,
  entry: string,
  index: number,
  host: Host,
  above: readonly string[],
): Promise<readonly ConfigLayer[]> {
  const stop = (message: string): never => fail(new ConfigError(message, ['extends', index], placeOf(['extends', index])))
  const path = resolvePath(folderOf(file), entry) ?? stop(`'${entry}' leads out of the project. Name a file inside it.`)
  if (above.includes(path)) return stop(`'${entry}' leads back to ${file}. Take one of the two out.`)
  const text = (await host.read(path)) ?? stop(`there is no file '${path}'. Check the path; it begins at the folder of ${file}.`)
  const document = readConfigDocument(text, path)
  return document === undefined ? [] : layersOf(document, host, above)
}

/** The parts of `overrides`, each with the test whether it is about a policy. */
function overridesOf(
  { file, config, placeOf }: ConfigDocument,
  base: readonly ConfigLayer[],
): readonly { readonly layer: ConfigLayer; readonly isAbout: (path: string) => boolean }[] {
  const lacksPlugins = unloadedAmong(base)
  return (config.overrides ?? []).map((override, index) => {
    const placeHere: ConfigDocument['placeOf'] = (path) => placeOf(['overrides', index, ...path])
    const presets = (override.extends ?? []).map((entry, at) => {
      if (isPresetName(entry)) return entry
      return placeErrors(placeHere, () => fail(unknownName('preset', entry, PRESET_NAMES, ['extends', at])))
    })
    const layer: ConfigLayer = {
      origin: toPlaceText(placeHere([])),
      config: { ...ownChecks(folderOf(file), override), ...(override.extends && { extends: presets }) },
      placeOf: placeHere,
      ...(lacksPlugins && { lacksPlugins }),
    }
    placeErrors(placeHere, () => resolveLayers([...base, layer]))
    return { layer, isAbout: picomatch([...override.files], { nocase: true, dot: true }) }
  })
}

/** A project from its configuration file. */
async function toProject(document: ConfigDocument, host: Host): Promise<Project> {
  refuseOutside(document)
  const layers = await layersOf(document, host, [])
  const overrides = overridesOf(document, layers)
  const folder = folderOf(document.file)
  return {
    file: document.file,
    folder,
    config: document.config,
    plugins: layers.flatMap(({ config }) => config.plugins ?? []),
    unloaded: unloadedAmong(layers),
    layersFor(path) {
      const inside = folder === '' ? path : path.slice(folder.length + 1)
      return [...layers, ...overrides.flatMap(({ layer, isAbout }) => (isAbout(inside) ? layer : []))]
    },
  }
}

/**
 * Loads the project of one configuration file.
 *
 * @param loadPlugin loads the plug-ins it names; without it they stay unloaded, and settings that may be theirs are passed over.
 * @throws {ConfigError} with file, line and remedy for a file that is not there or cannot be followed.
 */
export async function loadProject(file: string, read: ProjectReader, loadPlugin?: PluginLoader): Promise<Project> {
  const text = await read(file)
  if (text === undefined) throw new ConfigError(`${file}: there is no such file. Check the path, or create one with clausal init.`)
  const key = FILES.find(({ name }) => file === name || file.endsWith(`/${name}`))?.key
  const document = readConfigDocument(text, file, key)
  if (document === undefined) throw new ConfigError(`${file}: it has no '${key}' setting. Add one, or name another file.`)
  return toProject(document, { read, loadPlugin })
}

/**
 * Finds the nearest configuration upwards from a policy, or from a folder whose path ends with `/`.
 *
 * @param loadPlugin loads the plug-ins it names; without it they stay unloaded, and settings that may be theirs are passed over.
 * @throws {ConfigError} with file, line and remedy for one that cannot be followed.
 */
export async function findProject(path: string, read: ProjectReader, loadPlugin?: PluginLoader): Promise<Project | undefined> {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    for (const { name, key } of FILES) {
      const file = inFolder(folder, name)
      const text = await read(file)
      const document = text === undefined ? undefined : readConfigDocument(text, file, key)
      if (document !== undefined) return toProject(document, { read, loadPlugin })
    }
    if (folder === '') return undefined
  }
}
