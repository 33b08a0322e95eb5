import { type CheckConfig, type ConfigLayer, type Policy, parsePolicy } from '@clausal/core'
import { z } from 'zod'
import { LIST_LENGTH, LONGEST_TEXT } from './limits.ts'
import type { PolicyFiles } from './policy-files.ts'
import { ToolError } from './tool-error.ts'

const FORMATS = ['markdown', 'html', 'text'] as const

const TOO_LONG = `a text may have up to ${LONGEST_TEXT.toLocaleString('en')} characters. Pass the policy alone, without the rest of the site`

/** How a call names a policy. */
export const POLICY_INPUT = {
  text: z.string().max(LONGEST_TEXT, TOO_LONG).optional().describe('The policy itself. Give this or file.'),
  file: z.string().min(1).max(4096).optional().describe('Path of the policy from a root that the client grants. Give this or text.'),
  format: z.enum(FORMATS).optional().describe('How it is written; otherwise told from the ending of the file and the text.'),
}

/** One of two versions of a policy. */
export const VERSION_INPUT = z.strictObject({
  ...POLICY_INPUT,
  ref: z.string().min(1).max(256).optional().describe('With file: a commit, branch or tag, for the file as it was there.'),
})

/** What a policy is held against. */
export const CHECK_INPUT = {
  laws: z
    .array(z.string().max(64))
    .max(32)
    .optional()
    .describe('Ids of laws, as list_laws gives them. Otherwise those of the configuration, else gdpr and caloppa.'),
  facts: z
    .record(z.string(), z.union([z.boolean(), z.number(), z.string(), z.array(z.string())]))
    .optional()
    .describe('What no text can tell, such as { "hasDpo": false, "sellsData": true, "minimumAge": 16 }.'),
}

export const LIMIT_INPUT = {
  limit: z.int().min(1).max(LIST_LENGTH.most).default(LIST_LENGTH.usual).describe('How many entries of each list to give at most.'),
}

type Named = z.infer<typeof VERSION_INPUT>

/** A policy that was named, as data. */
export interface PolicyText {
  readonly path: string
  readonly text: string
  readonly format?: (typeof FORMATS)[number]
}

const ENDINGS = { markdown: 'md', html: 'html', text: 'txt' } as const

/**
 * Reads the policy that a call names.
 *
 * @param what what the call calls it, for messages.
 * @throws {ToolError | LoadError | GitError}
 */
export async function readNamed({ text, file, format, ref }: Named, files: PolicyFiles, what = 'the policy'): Promise<PolicyText> {
  if ((text === undefined) === (file === undefined))
    throw new ToolError(`Say what ${what} is: give either text or file${text === undefined ? '' : ', not both'}.`)
  if (text !== undefined && ref !== undefined)
    throw new ToolError(`A ref goes with a file of a git repository. Give ${what} as file, or leave ref out.`)
  const given = format === undefined ? {} : { format }
  if (text !== undefined) return { path: `policy.${ENDINGS[format ?? 'markdown']}`, text, ...(format === undefined ? {} : { format }) }
  const read = await files.read(file ?? '', ref)
  if (read.text.length > LONGEST_TEXT) throw new ToolError(`${read.path}: it is too long; ${TOO_LONG}.`)
  return { ...read, ...given }
}

interface Wanted {
  readonly laws?: readonly string[] | undefined
  readonly facts?: Readonly<Record<string, unknown>> | undefined
}

/** What a policy is checked for: the configuration of its project, and over it what the call says. */
export async function layersOf({ file }: Named, { laws, facts }: Wanted, files: PolicyFiles): Promise<readonly ConfigLayer[]> {
  const config: CheckConfig = { ...(laws === undefined ? {} : { laws }), ...(facts === undefined ? {} : { facts }) }
  return [...(file === undefined ? [] : await files.layersFor(file)), { origin: 'the call', config }]
}

/** Reads the text; undefined ranges and front matter are told by `noticesOf`. */
export const toPolicy = ({ path, text, format }: PolicyText): Policy =>
  parsePolicy(text, { path, ...(format === undefined ? {} : { format }) })

/** What a reader of the answer has to know of the text besides. */
export function noticesOf(policy: Policy): readonly string[] {
  const broken = policy.problems.some(({ type }) => type === 'front-matter')
  return [
    ...(policy.prose.text.trim() === '' ? ['The text is empty.'] : []),
    ...(broken ? ['The front matter is not valid YAML, so nothing of it was read. Mend it, or remove it.'] : []),
  ]
}
