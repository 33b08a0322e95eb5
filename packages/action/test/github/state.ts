import { toIso } from './git/objects.ts'
import type { TestRepository } from './git/test-repository.ts'

export interface Person {
  readonly login: string
  readonly id: number
  readonly type: 'User' | 'Bot'
}

export interface Comment {
  readonly id: number
  readonly number: number
  readonly author: Person
  readonly createdAt: string
  body: string
  updatedAt: string
}

export interface PullRequest {
  readonly number: number
  readonly author: Person
  readonly title: string
  readonly body: string
  readonly base: string
  /** The branch as its author named it. */
  readonly branch: string
  /** The repository it comes from; the repository itself unless it is a fork. */
  readonly from: { readonly owner: string; readonly name: string }
  readonly createdAt: string
  readonly labels: Set<string>
  state: 'open' | 'closed'
}

export interface Label {
  readonly id: number
  readonly name: string
  readonly color: string
  readonly description: string
}

export interface Review {
  readonly id: number
  readonly number: number
  readonly author: Person
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED'
  readonly body: string
  readonly commit: string
  readonly submittedAt: string
}

export interface CommitStatus {
  readonly id: number
  readonly commit: string
  readonly creator: Person
  readonly state: string
  readonly context: string
  readonly description: string | null
  readonly targetUrl: string | null
  readonly createdAt: string
}

export interface CheckRun {
  readonly id: number
  readonly commit: string
  readonly name: string
  /** All that was written to it, the latest of each field. */
  readonly fields: Readonly<Record<string, unknown>>
  readonly annotations: readonly unknown[]
  readonly startedAt: string
}

export interface Team {
  readonly slug: string
  readonly members: readonly Person[]
}

export interface WorkflowRun {
  readonly id: number
  readonly event: string
  readonly branch: string
  readonly commit: string
  readonly from: { readonly owner: string; readonly name: string }
  readonly conclusion: string
  /** Empty for runs of forks, as on GitHub. */
  readonly numbers: readonly number[]
}

/** Everything a repository on GitHub holds besides its git objects. Routes read and write it; tests plant in it. */
export interface State {
  readonly owner: string
  readonly name: string
  readonly private: boolean
  /** An organization has teams; a person's repository has none. */
  readonly organization: boolean
  readonly git: TestRepository
  readonly people: Map<string, Person>
  readonly roles: Map<string, 'admin' | 'write' | 'read' | 'none'>
  readonly teams: Map<string, Team>
  readonly pulls: Map<number, PullRequest>
  readonly comments: Comment[]
  readonly reviews: Review[]
  /** By the name in small letters, since GitHub takes `Bug` and `bug` for one. */
  readonly labels: Map<string, Label>
  readonly statuses: CommitStatus[]
  readonly checkRuns: Map<number, CheckRun>
  readonly workflowRuns: Map<number, WorkflowRun>
  /** The person of that name, made where there is none yet. */
  readonly person: (login: string) => Person
  readonly nextId: () => number
  /** The time of this GitHub, a minute later at each call. */
  readonly tick: () => string
}

export interface StateOptions {
  readonly owner: string
  readonly name: string
  readonly private: boolean
  readonly organization: boolean
  readonly git: TestRepository
}

/** 12 January 2026, 09:00 UTC. In milliseconds. */
const START = 1_768_208_400_000

export function createState(options: StateOptions): State {
  const people = new Map<string, Person>()
  let id = 1000
  let minutes = 0
  const nextId = () => ++id
  return {
    ...options,
    people,
    roles: new Map(),
    teams: new Map(),
    pulls: new Map(),
    comments: [],
    reviews: [],
    labels: new Map(),
    statuses: [],
    checkRuns: new Map(),
    workflowRuns: new Map(),
    person(login) {
      const known = people.get(login)
      if (known !== undefined) return known
      const person: Person = { login, id: nextId(), type: login.endsWith('[bot]') ? 'Bot' : 'User' }
      people.set(login, person)
      return person
    },
    nextId,
    tick: () => toIso(START + minutes++ * 60_000),
  }
}
