import type { Policy, Statement } from '../../document/policy.ts'
import type { ChangeNoticeDisclosure } from '../../reading/disclosure.ts'
import { readPolicy } from '../../reading/reading.ts'
import { durationInDays } from '../../text/iso-durations.ts'
import type { PromiseContext } from './promise.ts'

/** What a statement promises for the case that the policy changes. */
export interface Announcement {
  readonly means: ChangeNoticeDisclosure['means']
  /** Whole days of notice. */
  readonly days?: number
  /** The changes it is promised for; any, unless said. */
  readonly materiality?: ChangeNoticeDisclosure['materiality']
  readonly statement: Statement
}

/** Days; a longer period is of something else. */
const LONGEST_NOTICE = 3660
/** "We may notify you" leaves it open. */
const OPTIONAL =
  /\b(?:may|might|can|could)(?: also| choose to| decide to| elect to| [a-z]{2,15}ly)? (?:send|notify|inform|e-?mail|alert|tell|give|provide|post|ask|announce|let you)\b|\b(?:where|if|when|as) (?:we (?:deem|think|consider|see) (?:it )?)?(?:appropriate|fit)\b|\bat our (?:sole )?discretion\b/i
/** Speaks of the changes that the statement before has named. */
const GOES_ON =
  /^(?:in (?:that|this|such) (?:case|event)|such|these|those|then|this notice|that notice|the notice)\b|\b(?:such|these|those) changes\b/i

/** Changes of the policy itself, not of a setting, an owner or a repository. */
const OF_POLICY =
  /\b(?:chang|updat|modif|revis|amend|alter)\w*(?: [\w,']+){0,5} (?:polic(?:y|ies)|statement|notice|terms)\b|\b(?:policy|statement|notice)(?: [\w,']+){0,4} (?:chang|updat|modif|revis|amend)/i

function isOfPolicy(policy: Policy, statement: Statement): boolean {
  const clause = policy.clauses[statement.clause]
  const [main] = clause === undefined ? [] : readPolicy(policy).kindsOf(clause)
  return main?.kind === 'changes' || OF_POLICY.test(statement.text)
}

function materialityOf(policy: Policy, notice: ChangeNoticeDisclosure, earlier: readonly ChangeNoticeDisclosure[]) {
  const statement = policy.statements[notice.statement]
  const previous = earlier.at(-1)
  if (notice.materiality !== undefined || statement === undefined || previous === undefined) return notice.materiality
  const follows = previous.statement === notice.statement - 1 && policy.statements[previous.statement]?.clause === statement.clause
  return follows && GOES_ON.test(statement.text) ? previous.materiality : undefined
}

/** What a policy binds itself to do when it changes, statement by statement. */
function announcementsOf(policy: Policy): Announcement[] {
  const notices = readPolicy(policy).disclosures.filter((disclosure) => disclosure.type === 'change-notice')
  return notices.flatMap((notice, index): Announcement[] => {
    const statement = policy.statements[notice.statement]
    if (statement === undefined || !notice.affirmed || OPTIONAL.test(statement.text) || !isOfPolicy(policy, statement)) return []
    const length = notice.period === undefined ? undefined : durationInDays(notice.period)
    const days = length === undefined || length > LONGEST_NOTICE ? undefined : Math.ceil(length)
    const materiality = materialityOf(policy, notice, notices.slice(0, index))
    return [
      {
        means: notice.means,
        statement,
        ...(days === undefined ? {} : { days }),
        ...(materiality === undefined ? {} : { materiality }),
      },
    ]
  })
}

/** What the earlier version promises for a change of this weight; nothing where it reads the same. */
export function announcementsFor({ before, materiality }: PromiseContext): Announcement[] {
  if (materiality === 'editorial') return []
  return announcementsOf(before).filter((announcement) => (announcement.materiality ?? materiality) === materiality)
}

/** `a material change` or `a change`, as the announcement speaks of it. */
export const changeWords = ({ materiality }: Announcement) => (materiality === undefined ? 'a change' : `a ${materiality} change`)
