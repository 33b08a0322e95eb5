import type { Route } from '../exchange.ts'
import type { OperationId } from '../openapi/operations.ts'
import { CHECKS } from './checks.ts'
import { COMMENTS } from './comments.ts'
import { COMPARE } from './compare.ts'
import { CONTENTS } from './contents.ts'
import { GIT_DATABASE } from './git-database.ts'
import { LABELS } from './labels.ts'
import { PEOPLE } from './people.ts'
import { PULLS } from './pulls.ts'
import { REPOSITORIES } from './repositories.ts'
import type { RouteTable } from './route-table.ts'
import { STATUSES } from './statuses.ts'

const ROUTES: RouteTable = {
  ...CHECKS,
  ...COMMENTS,
  ...COMPARE,
  ...CONTENTS,
  ...GIT_DATABASE,
  ...LABELS,
  ...PEOPLE,
  ...PULLS,
  ...REPOSITORIES,
  ...STATUSES,
}

export const findRoute = (id: OperationId): Route | undefined => ROUTES[id]
