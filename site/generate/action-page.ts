import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { code, generatedPage, table } from './markdown.ts'

type Described = Readonly<Record<string, { readonly description: string }>>

const ACTION = new URL('../../packages/action/action.yml', import.meta.url)

const rowsOf = (part: Described) => Object.entries(part).map(([name, { description }]) => [code(name), description])

/** Inputs and outputs of the Action, from action.yml. */
export function actionPage(): string {
  const { inputs, outputs, description } = parse(readFileSync(ACTION, 'utf8')) as {
    readonly description: string
    readonly inputs: Described
    readonly outputs: Described
  }
  return generatedPage(
    'packages/action/action.yml',
    '# GitHub Action: inputs and outputs',
    `${description} [How to use it](../../packages/action/README.md).`,
    '## Inputs',
    'All are optional. What is not given is taken from `action` in `clausal.yaml`, in camelCase, and else is as said.',
    table(['input', ''], rowsOf(inputs)),
    '## Outputs',
    table(['output', ''], rowsOf(outputs)),
  )
}
