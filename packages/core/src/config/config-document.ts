import * as v from 'valibot'
import { isMap, isScalar, isSeq, type Node } from 'yaml'
import { readYaml } from '../document/yaml.ts'
import { spanOfValue } from '../document/yaml-places.ts'
import { createSource, type Source, toRange } from '../text/source.ts'
import { ConfigError, type ConfigPath, type ConfigPlace } from './config.ts'
import { unknownName } from './names.ts'
import { type ProjectConfig, ProjectConfigSchema } from './project-config.ts'

/** A configuration file, read. */
export interface ConfigDocument {
  /** As messages name it. */
  readonly file: string
  readonly config: ProjectConfig
  /** Where a setting stands, or the nearest one above it that stands in the file. */
  placeOf(path: ConfigPath): ConfigPlace
}

type Place = (path: ConfigPath) => ConfigPlace

/** Tells where a setting stands: its key in a mapping, its value in a list. */
const createPlaces =
  (source: Source, file: string, root: Node | null): Place =>
  (path) => ({ file, range: toRange(source, spanOfValue(root, path)) })

/** The settings that could stand where an unknown one does. */
function settingsAt(path: ConfigPath): readonly string[] {
  const isOverride = path[0] === 'overrides'
  const override = Object.keys(ProjectConfigSchema.entries.overrides.wrapped.pipe[0].item.entries)
  const facts = Object.keys(ProjectConfigSchema.entries.facts.wrapped.pipe[0].entries)
  if (path.at(-2) === 'facts') return facts
  if (path[0] === 'action') return Object.keys(ProjectConfigSchema.entries.action.wrapped.pipe[0].entries)
  if (path.at(-2) === 'review') return Object.keys(ProjectConfigSchema.entries.review.wrapped.pipe[0].entries)
  return isOverride ? override : Object.keys(ProjectConfigSchema.entries)
}

/** What the schema library calls types, in the words of people who write YAML. */
const WANTED: Readonly<Record<string, string>> = {
  Array: 'a list',
  Object: 'a mapping of settings',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  '(("error" | "warning" | "info" | "off") | Array)':
    'one of error, warning, info, off, or a list of one of these and the options of the rule',
}

function toConfigError(issue: v.BaseIssue<unknown>): ConfigError {
  const path: ConfigPath = (issue.path ?? []).flatMap(({ key }) => (typeof key === 'string' || typeof key === 'number' ? key : []))
  if (issue.expected === 'never') return unknownName('setting', String(path.at(-1)), settingsAt(path), path)
  const wanted = WANTED[issue.expected ?? ''] ?? issue.expected ?? 'another value'
  return new ConfigError(`'${path.join('.')}' is ${issue.received}. It has to be ${wanted}.`, path)
}

/**
 * Runs `read` and gives its errors their place in the file.
 *
 * @throws {ConfigError} with the place in it, and before its message.
 */
export function placeErrors<T>(placeOf: Place, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof ConfigError && error.place === undefined) throw new ConfigError(error.message, error.path, placeOf(error.path))
    throw error
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Where the schema library kept nothing of what was written: under names such as `__proto__`, which it passes over in silence. */
function findLost(written: unknown, kept: unknown, path: ConfigPath = []): ConfigPath | undefined {
  if (!isObject(written) || !isObject(kept)) return undefined
  for (const [name, value] of Object.entries(written)) {
    const here = [...path, Array.isArray(written) ? Number(name) : name]
    const lost = Object.hasOwn(kept, name) ? findLost(value, Reflect.get(kept, name), here) : here
    if (lost !== undefined) return lost
  }
  return undefined
}

/**
 * Reads a configuration in YAML or JSON.
 *
 * @param key the setting that holds the configuration, for a `package.json`.
 * @returns undefined where the key is absent.
 * @throws {ConfigError} for text that is no YAML, too long or too deep, and for settings that do not exist or have another type.
 */
export function readConfigDocument(text: string, file: string, key?: string): ConfigDocument | undefined {
  const source = createSource(text)
  const reading = readYaml(text)
  if ('problem' in reading) {
    const { message, isSyntax, span } = reading.problem
    const language = file.endsWith('.json') ? 'JSON' : 'YAML'
    const reason = isSyntax ? `this is not valid ${language}: ${message} Mend it, or quote the value.` : message
    throw new ConfigError(reason, [], { file, range: toRange(source, span) })
  }
  const { contents, values: whole } = reading
  const root = key === undefined ? contents : isMap(contents) ? contents.get(key, true) : undefined
  if (key !== undefined && root === undefined) return undefined
  const placeOf = createPlaces(source, file, isMap(root) || isSeq(root) || isScalar(root) ? root : null)
  const values =
    key === undefined ? whole : typeof whole === 'object' && whole !== null && key in whole ? Reflect.get(whole, key) : undefined
  return placeErrors(placeOf, () => {
    if (values !== null && values !== undefined && (typeof values !== 'object' || Array.isArray(values)))
      throw new ConfigError("a configuration has to be a mapping of settings, such as 'laws: [gdpr]'. Begin with the name of a setting.")
    const { success, output, issues } = v.safeParse(ProjectConfigSchema, values ?? {}, { abortEarly: true })
    if (!success) throw toConfigError(issues[0])
    const lost = findLost(values, output)
    if (lost !== undefined) throw new ConfigError(`'${lost.at(-1)}' is the name of nothing. Correct it, or take it out.`, lost)
    return { file, config: output, placeOf }
  })
}
