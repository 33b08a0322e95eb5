import type { Route } from '../exchange.ts'
import type { OperationId } from '../openapi/operations.ts'

/** The routes of one family. All families together answer every operation. */
export type RouteTable = { readonly [Id in OperationId]?: Route }
