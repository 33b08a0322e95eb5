import * as v from 'valibot'
import { DECLARED_FACTS } from '../laws/declared-facts.ts'

const Severity = v.picklist(['error', 'warning', 'info', 'off'])
const Option = v.union([v.number(), v.boolean(), v.array(v.string())])
const RuleSetting = v.union([Severity, v.tuple([Severity, v.record(v.string(), Option)])])

const described = <T extends v.GenericSchema>(schema: T, text: string) => v.optional(v.pipe(schema, v.description(text)))

const factEntries = Object.fromEntries(Object.entries(DECLARED_FACTS).map(([name, text]) => [name, described(v.boolean(), text)]))

const Review = v.strictObject({
  toleranceDays: described(v.number(), 'Days that a new "last updated" may lie before or behind the day on which the change lands (31).'),
})

const CHECKS = {
  laws: described(v.array(v.string()), 'Laws to hold the policies against, by id; `clausal laws` lists them.'),
  facts: described(v.strictObject(factEntries), 'What the organization declares about itself because no text can tell it.'),
  rules: described(
    v.record(v.string(), RuleSetting),
    'Severity per rule (error, warning, info, off), or a list of the severity and the options of the rule.',
  ),
  extends: described(
    v.array(v.string()),
    'What to begin with, later entries over earlier ones: presets (recommended, strict, plain-language, layout, off) and paths of other configurations, beginning with ./ or ../.',
  ),
}

const Override = v.strictObject({
  files: v.pipe(v.array(v.string()), v.minLength(1), v.description('Globs of the policies this part is about, relative to this file.')),
  ...CHECKS,
})

/** What `clausal.yaml` may say. */
export const ProjectConfigSchema = v.strictObject({
  $schema: described(v.string(), 'Where the schema of this file is, for editors.'),
  policies: described(v.array(v.string()), 'Globs of the files that are privacy policies, relative to this file.'),
  ...CHECKS,
  overrides: described(v.array(Override), 'Settings for some of the policies, later entries over earlier ones.'),
  review: described(Review, 'How changes are reviewed.'),
  failOn: described(v.picklist(['error', 'warning', 'info', 'never']), 'The severity from which on a check fails.'),
  baseline: described(v.string(), 'Path of the file with accepted findings, relative to this file.'),
})

/** A project's configuration as its file has it. */
export type ProjectConfig = v.InferOutput<typeof ProjectConfigSchema>
