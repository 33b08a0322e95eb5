import * as v from 'valibot'
import type { ValuePath } from '../../document/yaml-places.ts'
import { closestName } from '../../text/closest.ts'
import type { Definition } from './definition.ts'
import type { DefinitionProblem } from './definition-error.ts'
import { DefinitionSchema } from './schema.ts'
import { keysAt } from './schema-keys.ts'

type Issue = v.BaseIssue<unknown>

/** What the schema library calls types, in the words of people who write YAML. */
const WANTED: Readonly<Record<string, string>> = {
  Array: 'a list',
  Object: 'a mapping',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  false: 'false',
  '(false | Array)': 'a list, or false where there is none',
  '(false | Object)': 'a mapping, or false where there is none',
}

const pathOf = ({ path }: Issue): ValuePath =>
  (path ?? []).flatMap(({ key }) => (typeof key === 'string' || typeof key === 'number' ? key : []))

interface Found {
  readonly issue: Issue
  readonly path: ValuePath
}

/** Of the issues of alternatives, that of the one which was meant: it was followed furthest. Their paths begin where alternatives do. */
function furthest(issue: Issue, above: ValuePath = []): Found {
  const path = [...above, ...pathOf(issue)]
  const [deepest] = (issue.issues ?? []).map((inner) => furthest(inner, path)).sort((a, b) => b.path.length - a.path.length)
  return deepest !== undefined && deepest.path.length > path.length ? deepest : { issue, path }
}

function unknownField(path: ValuePath): string {
  const name = String(path.at(-1))
  const known = keysAt(path.slice(0, -1))
  const meant = closestName(name, known)
  return `There is no field '${name}'. ${meant === undefined ? `Known: ${known.join(', ')}.` : `Did you mean '${meant}'?`}`
}

function choiceOf(issue: Issue): readonly string[] {
  const { requirement } = issue
  if (Array.isArray(requirement)) return requirement.filter((one) => typeof one === 'string')
  return [...(issue.expected ?? '').matchAll(/"([^"]+)"/g)].flatMap(([, name]) => name ?? [])
}

/** What was given, in a few words, with characters that steer what shows them made visible. */
function givenIn({ input, received }: Issue): string {
  if (typeof input === 'string')
    return JSON.stringify(input.slice(0, 60)).replace(
      /[\p{C}\u2028\u2029]/gu,
      (one) => `\\u${(one.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
    )
  return Array.isArray(input) && input.length === 0 ? 'an empty list' : received
}

function reasonFor(issue: Issue, path: ValuePath): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return unknownField(path)
  if (issue.type === 'strict_object' && issue.received === 'undefined') return `'${path.at(-1)}' is missing. Add it.`
  const given = givenIn(issue)
  if (issue.type === 'picklist' || issue.type === 'literal') {
    const known = choiceOf(issue)
    const meant = typeof issue.input === 'string' ? closestName(issue.input, known) : undefined
    const remedy =
      meant === undefined ? `It has to be ${known.length > 1 ? 'one of ' : ''}${known.join(', ')}.` : `Did you mean '${meant}'?`
    return `This is ${given}. ${remedy}`
  }
  const isOfType = issue.kind === 'validation'
  const wanted = isOfType ? issue.message : (WANTED[issue.expected ?? ''] ?? issue.message)
  return `This is ${given}. It has to be ${wanted}.`
}

/** What is wrong with a value as a definition; or the definition it is. */
export function findProblems(value: unknown): { readonly definition: Definition } | { readonly problems: readonly DefinitionProblem[] } {
  const { success, output, issues } = v.safeParse(DefinitionSchema, value)
  if (success) return { definition: output }
  return {
    problems: issues.map((found) => {
      const { issue, path } = furthest(found)
      return { path, reason: reasonFor(issue, path) }
    }),
  }
}
