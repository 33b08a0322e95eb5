import * as v from 'valibot'

/** The commit that git uses for nothing: a branch that was made or deleted. */
const NO_COMMIT = /^0+$/

const Commit = v.pipe(v.string(), v.regex(/^[0-9a-f]{40,64}$/))

const PullRequest = v.object({
  number: v.number(),
  base: v.object({ sha: Commit }),
  head: v.object({ sha: Commit, repo: v.nullish(v.object({ full_name: v.string() })) }),
})

/** What the Action needs of a pull request, as the events and the API describe it. */
export type PullRequestFacts = v.InferOutput<typeof PullRequest>

/** What the Action needs of the events it runs on. Each event has only some of it. */
const Payload = v.object({
  repository: v.optional(v.object({ full_name: v.string(), default_branch: v.optional(v.string()) })),
  pull_request: v.optional(PullRequest),
  merge_group: v.optional(v.object({ base_sha: Commit, head_sha: Commit, head_ref: v.string() })),
  before: v.optional(Commit),
  after: v.optional(Commit),
  workflow_run: v.optional(
    v.object({
      head_sha: Commit,
      event: v.string(),
      pull_requests: v.optional(v.array(v.object({ number: v.number() })), []),
    }),
  ),
})

export type Payload = v.InferOutput<typeof Payload>

/** Reads what an event tells; what is not as expected counts as not told. */
export function readPayload(payload: unknown): Payload {
  const entries = typeof payload === 'object' && payload !== null ? Object.entries(payload) : []
  const known = entries.filter(([name, value]) => {
    const schema = Object.hasOwn(Payload.entries, name) ? Payload.entries[name as keyof typeof Payload.entries] : undefined
    return schema !== undefined && v.is(schema, value)
  })
  return v.parse(Payload, Object.fromEntries(known))
}

/** Whether a commit is one, and not the sign for none. */
export const isCommit = (id: string) => !NO_COMMIT.test(id)
