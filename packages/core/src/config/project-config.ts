import * as v from 'valibot'
import { DECLARED_FACTS, type DeclaredFact } from '../laws/declared-facts.ts'

const Severity = v.picklist(['error', 'warning', 'info', 'off'])
const Option = v.union([v.number(), v.boolean(), v.array(v.string())])
const RuleSetting = v.union([Severity, v.tuple([Severity, v.record(v.string(), Option)])])

const described = <T extends v.GenericSchema>(schema: T, text: string) => v.optional(v.pipe(schema, v.description(text)))

const fact = <T extends v.GenericSchema>(name: DeclaredFact, schema: T) =>
  v.exactOptional(v.pipe(schema, v.description(DECLARED_FACTS[name].description)))

const Facts = v.strictObject({
  organization: fact('organization', v.string()),
  contacts: fact('contacts', v.array(v.string())),
  minimumAge: fact('minimumAge', v.number()),
  vendors: fact('vendors', v.array(v.string())),
  locales: fact('locales', v.record(v.string(), v.string())),
  hasDpo: fact('hasDpo', v.boolean()),
  transfersData: fact('transfersData', v.boolean()),
  makesAutomatedDecisions: fact('makesAutomatedDecisions', v.boolean()),
  collectsIndirectly: fact('collectsIndirectly', v.boolean()),
  requiresData: fact('requiresData', v.boolean()),
  offersReview: fact('offersReview', v.boolean()),
  tracksAcrossSites: fact('tracksAcrossSites', v.boolean()),
  sellsData: fact('sellsData', v.boolean()),
  establishedInUk: fact('establishedInUk', v.boolean()),
  servesQuebec: fact('servesQuebec', v.boolean()),
  directedToChildren: fact('directedToChildren', v.boolean()),
} satisfies Record<DeclaredFact, unknown>)

const Review = v.strictObject({
  toleranceDays: described(v.number(), 'Days that a new "last updated" may lie before or behind the day on which the change lands (31).'),
})

const TextOrList = v.union([v.string(), v.array(v.string())])

const Action = v.strictObject({
  comment: described(v.picklist(['changes', 'always', 'on-failure', 'never']), 'When to comment on the pull request (changes).'),
  annotations: described(
    v.picklist(['diff', 'file', 'all', 'off']),
    'What to mark on the lines: what the change brings (diff), all findings of changed policies, those of all policies, or nothing.',
  ),
  summary: described(v.boolean(), 'Whether to write the job summary (true).'),
  labels: described(v.boolean(), 'Whether to label the pull request, such as "policy: material" (false).'),
  failOn: described(
    TextOrList,
    'What fails the check: material, minor, lost, broken, findings, error, warning, info, or the id of a law (never).',
  ),
  warnOnly: described(v.boolean(), 'Whether what would fail the check only warns (false).'),
  requireApproval: described(v.picklist(['material', 'never']), 'Changes that need an approval by one of the approvers (never).'),
  approvers: described(v.array(v.string()), 'Who may approve: users such as octocat, teams such as acme/legal.'),
})

const CHECKS = {
  laws: described(v.array(v.string()), 'Laws to hold the policies against, by id; `clausal laws` lists them.'),
  facts: described(Facts, 'What the organization declares about itself because no text can tell it.'),
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
  plugins: described(
    v.array(v.string()),
    'Modules that bring rules, laws and disclosures: paths relative to this file, beginning with ./ or ../, or names of packages. They are code of this project, so they run only where it is trusted.',
  ),
  ...CHECKS,
  overrides: described(v.array(Override), 'Settings for some of the policies, later entries over earlier ones.'),
  review: described(Review, 'How changes are reviewed.'),
  action: described(Action, 'What the GitHub Action does with a review; its inputs win over this.'),
  failOn: described(v.picklist(['error', 'warning', 'info', 'never']), 'The severity from which on a check fails.'),
  baseline: described(v.string(), 'Path of the file with accepted findings, relative to this file.'),
})

/** A project's configuration as its file has it. */
export type ProjectConfig = v.InferOutput<typeof ProjectConfigSchema>
