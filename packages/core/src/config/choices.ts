import * as v from 'valibot'
import { DECLARED_FACTS } from '../laws/declared-facts.ts'
import { LAWS } from '../laws/index.ts'
import { RULES } from '../rules/index.ts'
import { LEVELS, PRESET_NAMES } from '../rules/presets.ts'
import type { ConfigPath } from './config.ts'
import { DEFAULT_GLOBS } from './policy-globs.ts'
import { ProjectConfigSchema } from './project-config.ts'

/** Something that may stand at a place of a configuration. */
export interface ConfigChoice {
  readonly name: string
  /** One or two sentences; empty where the name says it all. */
  readonly description: string
  /** What the value of a setting looks like, so that an editor can begin one. */
  readonly shape?: 'list' | 'mapping' | 'value'
}

/** What may stand at a place: settings of a mapping, or values of a setting or a list. */
export interface ConfigChoices {
  readonly keys: readonly ConfigChoice[]
  readonly values: readonly ConfigChoice[]
}

const NONE: ConfigChoices = { keys: [], values: [] }
const LEVEL_WORDS: Readonly<Record<string, string>> = {
  error: 'A check fails.',
  warning: 'Told, and a check fails with --fail-on warning.',
  info: 'Told, and nothing fails.',
  off: 'The rule does not run.',
  never: 'Nothing fails a check.',
}

const leveled = (names: readonly string[]): ConfigChoice[] => names.map((name) => ({ name, description: LEVEL_WORDS[name] ?? '' }))

const LAW_CHOICES: readonly ConfigChoice[] = LAWS.map(({ id, name, citation }) => ({ name: id, description: `${name} (${citation}).` }))
const RULE_CHOICES: readonly ConfigChoice[] = RULES.map(({ id, description }) => ({ name: id, description }))
const PRESET_CHOICES: readonly ConfigChoice[] = PRESET_NAMES.map((name) => ({ name, description: `The preset ${name}.` }))

/** The names of settings whose values only a lookup knows, wherever they stand. */
const NAMED_VALUES: Readonly<Record<string, readonly ConfigChoice[]>> = {
  laws: LAW_CHOICES,
  extends: PRESET_CHOICES,
  policies: DEFAULT_GLOBS.map((glob) => ({ name: glob, description: 'What is taken for a policy where nothing is named.' })),
}

type Schema = v.GenericSchema

/** A schema without what makes it optional or describes it. */
function bare(schema: Schema): Schema {
  if ('wrapped' in schema && isSchema(schema.wrapped)) return bare(schema.wrapped)
  if ('pipe' in schema && Array.isArray(schema.pipe) && isSchema(schema.pipe[0])) return bare({ ...schema.pipe[0] })
  return schema
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema'
}

function descriptionOf(schema: Schema): string {
  const inner = 'wrapped' in schema && isSchema(schema.wrapped) ? schema.wrapped : schema
  // A description stands in a pipe.
  return v.getDescription(inner as Parameters<typeof v.getDescription>[0]) ?? ''
}

const entriesOf = (schema: Schema): Readonly<Record<string, Schema>> | undefined => {
  if (!('entries' in schema) || typeof schema.entries !== 'object' || schema.entries === null) return undefined
  return Object.fromEntries(Object.entries(schema.entries).flatMap(([name, entry]) => (isSchema(entry) ? [[name, entry]] : [])))
}

const itemOf = (schema: Schema): Schema | undefined => ('item' in schema && isSchema(schema.item) ? bare(schema.item) : undefined)

function shapeOf(schema: Schema): NonNullable<ConfigChoice['shape']> {
  if (schema.type === 'array') return 'list'
  return schema.type === 'strict_object' || schema.type === 'record' ? 'mapping' : 'value'
}

function keysOf(schema: Schema): ConfigChoice[] {
  return Object.entries(entriesOf(schema) ?? {}).map(([name, entry]) => ({
    name,
    description: descriptionOf(entry),
    shape: shapeOf(bare(entry)),
  }))
}

function valuesOf(schema: Schema): ConfigChoice[] {
  if (schema.type === 'boolean') return ['true', 'false'].map((name) => ({ name, description: '' }))
  if ('options' in schema && Array.isArray(schema.options)) {
    const names = schema.options.filter((option) => typeof option === 'string')
    return leveled(names)
  }
  return []
}

/** What may stand in the setting of a rule, and behind its severity. */
function ruleChoices(id: string, rest: ConfigPath): ConfigChoices {
  const rule = RULES.find((candidate) => candidate.id === id)
  if (rule === undefined) return NONE
  if (rest.length === 0 || (rest.length === 1 && rest[0] === 0)) return { keys: [], values: leveled(LEVELS) }
  if (rest[0] !== 1) return NONE
  const options = Object.entries(rule.options ?? {})
  if (rest.length === 1)
    return {
      keys: options.map(([name, { description, default: value }]) => ({
        name,
        description: `${description} Default: ${JSON.stringify(value)}.`,
        shape: Array.isArray(value) ? 'list' : 'value',
      })),
      values: [],
    }
  const option = options.find(([name]) => name === rest[1])?.[1]
  return typeof option?.default === 'boolean' ? { keys: [], values: ['true', 'false'].map((name) => ({ name, description: '' })) } : NONE
}

/** What may stand at the end of a path in `clausal.yaml`: the settings there are, or the values of one. */
export function choicesAt(path: ConfigPath): ConfigChoices {
  let schema: Schema = ProjectConfigSchema
  for (const [index, step] of path.entries()) {
    if (step === 'rules') {
      const [id, ...rest] = path.slice(index + 1)
      return id === undefined
        ? { keys: RULE_CHOICES.map((rule) => ({ ...rule, shape: 'value' })), values: [] }
        : ruleChoices(String(id), rest)
    }
    const next = typeof step === 'number' ? itemOf(schema) : entriesOf(schema)?.[step]
    if (next === undefined) return NONE
    schema = bare(next)
  }
  const setting = path.findLast((step) => typeof step === 'string')
  const named = NAMED_VALUES[String(setting ?? '')]
  return { keys: keysOf(schema), values: named ?? valuesOf(schema) }
}

/** What a setting of `clausal.yaml` is for; undefined where there is no such setting. */
export function describeSetting(path: ConfigPath): string | undefined {
  const name = path.at(-1)
  const { keys } = choicesAt(path.slice(0, -1))
  const { values } = choicesAt(path)
  return (
    keys.find((choice) => choice.name === name)?.description ??
    (typeof name === 'number' ? describeSetting(path.slice(0, -1)) : values.find((choice) => choice.name === name)?.description)
  )
}

const declared = Object.entries(DECLARED_FACTS).flatMap(([name, { type, description }]): ConfigChoice[] =>
  type === 'files' ? [] : [{ name, description, shape: type === 'texts' ? 'list' : 'value' }],
)

/** The keys of a policy's front matter that are read, each with what it tells. Other keys are for other programs. */
export const FRONT_MATTER_KEYS: readonly ConfigChoice[] = [
  { name: 'policy', description: 'Makes this file a policy, wherever it stands: the kind of policy, such as privacy.', shape: 'value' },
  { name: 'title', description: 'The title of the policy.', shape: 'value' },
  { name: 'effective_date', description: 'The day from which the policy applies, YYYY-MM-DD.', shape: 'value' },
  { name: 'last_updated', description: 'The day of the last change, YYYY-MM-DD.', shape: 'value' },
  { name: 'language', description: 'The language of the text as BCP 47 names it, such as en or pt-BR.', shape: 'value' },
  ...declared,
]
