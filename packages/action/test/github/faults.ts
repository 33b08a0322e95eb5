import { problem, type Reply } from './exchange.ts'
import type { OperationId } from './openapi/operations.ts'

/** What goes wrong instead of, or with, a request. */
export type Fault =
  /** GitHub answers with an error; `message` where its wording matters. */
  | { readonly kind: 'status'; readonly status: number; readonly message?: string; readonly headers?: Readonly<Record<string, string>> }
  /** Too many requests in a short time; `retryAfter` in seconds. */
  | { readonly kind: 'secondary-rate-limit'; readonly retryAfter?: number; readonly status?: 403 | 429 }
  /** The hour's requests are used up, until a moment in ISO 8601. */
  | { readonly kind: 'primary-rate-limit'; readonly resetAt: string }
  /** The right answer, late. In milliseconds. */
  | { readonly kind: 'slow'; readonly delay: number }
  /** The connection breaks before anything was done. */
  | { readonly kind: 'reset' }
  /** GitHub does what was asked, and the connection breaks before it can say so. */
  | { readonly kind: 'lost-reply' }
  /** An answer that GitHub would never give, to see what becomes of it; not held against the description. */
  | { readonly kind: 'nonsense'; readonly body: unknown; readonly status?: number }
  /** An answer of a test, held against the description like any other. */
  | { readonly kind: 'reply'; readonly reply: Reply }

export interface PlannedFault {
  readonly on: OperationId
  /** How often; once unless said. */
  readonly times?: number
  /** How many such requests go well first. */
  readonly after?: number
  readonly fault: Fault
}

export interface FaultPlan {
  readonly add: (planned: PlannedFault) => void
  /** The fault that befalls this request, if any. */
  readonly next: (id: OperationId) => Fault | undefined
}

export function createFaultPlan(): FaultPlan {
  const waiting: { readonly on: OperationId; readonly fault: Fault; times: number; after: number }[] = []
  return {
    add({ on, times = 1, after = 0, fault }) {
      waiting.push({ on, fault, times, after })
    },
    next(id) {
      for (const planned of waiting.filter(({ on, times }) => on === id && times > 0)) {
        if (planned.after > 0) {
          planned.after--
          continue
        }
        planned.times--
        return planned.fault
      }
      return undefined
    },
  }
}

/** The answer of a fault that is one; undefined for those that break or delay. */
export function toFaultReply(fault: Fault): Reply | undefined {
  switch (fault.kind) {
    case 'status':
      return { ...problem(fault.status, fault.message ?? STATUS_WORDS[fault.status] ?? 'Server Error'), headers: fault.headers ?? {} }
    case 'secondary-rate-limit':
      return {
        ...problem(
          fault.status ?? 403,
          'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID C0DE:1234.',
        ),
        headers: fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) },
      }
    case 'primary-rate-limit':
      return {
        ...problem(403, 'API rate limit exceeded for installation ID 1234.'),
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.ceil(Date.parse(fault.resetAt) / 1000)) },
      }
    case 'nonsense':
      return { status: fault.status ?? 200, body: fault.body }
    case 'reply':
      return fault.reply
    case 'slow':
    case 'reset':
    case 'lost-reply':
      return undefined
  }
}

const STATUS_WORDS: Readonly<Record<number, string>> = {
  401: 'Bad credentials',
  403: 'Resource not accessible by integration',
  404: 'Not Found',
  500: 'Internal Server Error',
  502: 'Server Error',
  503: 'Service Unavailable',
}
