import {
  ConfigError,
  check,
  createProjects,
  DefinitionError,
  FRONT_MATTER_KEYS,
  parsePolicy,
  readDefinitionFile,
  render,
} from '@clausal/core'
import fc from 'fast-check'
import { stagesOfCore } from '../survive/in-core.ts'
import { mutate } from '../survive/mutate.ts'
import type { Stage } from '../survive/stage.ts'
import type { Target } from './target.ts'
import { texts } from './texts.ts'
import { yamlOf } from './yaml.ts'

const FORMATS = ['markdown', 'html', 'text'] as const

/** @throws {Error} that says what is wrong with an answer. */
async function survive(stages: readonly Stage[]): Promise<void> {
  for (const { name, run } of stages) {
    const judge = await run()
    const [problem] = judge()
    if (problem !== undefined) throw new Error(`${name}: ${problem}`)
  }
}

/** Runs what may refuse an input, as long as it says so in an error made for that, with a message for people. */
async function mayRefuse(isRefusal: (error: unknown) => boolean, run: () => unknown): Promise<void> {
  try {
    await run()
  } catch (error) {
    if (!isRefusal(error)) throw error
    if (error instanceof Error && (error.message.trim() === '' || /call stack|undefined is not|not a function/.test(error.message)))
      throw new Error('the message is not one for people', { cause: error })
  }
}

const ACTION_KEYS = ['comment', 'fail-on', 'labels', 'approvals']
const CONFIG_KEYS = [
  'policies',
  'laws',
  'extends',
  'rules',
  'overrides',
  'files',
  'facts',
  'locales',
  'review',
  'action',
  'baseline',
  'plugins',
  ...ACTION_KEYS,
]
const DEFINITION_KEYS = [
  'organization',
  'service',
  'dates',
  'laws',
  'locale',
  'collects',
  'data',
  'uses',
  'purpose',
  'recipients',
  'retention',
  'transfers',
  'rights',
  'cookies',
  'security',
  'children',
  'contact',
  'name',
  'email',
  'period',
  'sale',
]

export const CORE_TARGETS: readonly Target[] = [
  ...FORMATS.map(
    (format): Target => ({
      name: `the core on ${format}`,
      runs: 12,
      property: () => fc.asyncProperty(texts, (text) => survive(stagesOfCore({ text, format }))),
    }),
  ),
  {
    name: 'the diff of two texts',
    runs: 20,
    property: () =>
      fc.asyncProperty(texts, texts, fc.constantFrom(...FORMATS), (one, other, format) =>
        survive(stagesOfCore({ text: one, format }, other).filter(({ name }) => name.startsWith('diff') || name === 'review')),
      ),
  },
  {
    name: 'configurations',
    runs: 150,
    property: () =>
      fc.asyncProperty(
        fc.oneof(yamlOf(CONFIG_KEYS), yamlOf(CONFIG_KEYS).map(mutate), texts),
        fc.constantFrom('clausal.yaml', 'clausal.json', 'package.json'),
        (text, file) =>
          mayRefuse(
            (error) => error instanceof ConfigError,
            async () => {
              const projects = createProjects(async (path) => (path === file ? text : undefined))
              const project = await projects.projectOf('a/privacy.md')
              if (project !== undefined) check(parsePolicy('# Privacy\n\nWe sell it.'), project.layersFor('a/privacy.md'))
            },
          ),
      ),
  },
  {
    name: 'front matter',
    runs: 60,
    property: () => {
      const keys = FRONT_MATTER_KEYS.map(({ name }) => name)
      return fc.asyncProperty(fc.oneof(yamlOf(keys), yamlOf(keys).map(mutate), texts), (yaml) =>
        survive(stagesOfCore({ text: `---\n${yaml}\n---\n# Privacy\n\nWe sell it.\n`, format: 'markdown' }).slice(0, 3)),
      )
    },
  },
  {
    name: 'definitions',
    runs: 150,
    property: () =>
      fc.asyncProperty(fc.oneof(yamlOf(DEFINITION_KEYS), yamlOf(DEFINITION_KEYS).map(mutate), texts), (text) =>
        mayRefuse(
          (error) => error instanceof DefinitionError,
          () => render(readDefinitionFile(text, 'privacy.yaml').definition, { format: 'markdown' }),
        ),
      ),
  },
]
