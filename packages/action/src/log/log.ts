import { toPrintable } from '@clausal/core/report'

/** Where the Action speaks to whoever reads the log of the job. */
export interface Log {
  info(text: string): void
  warning(text: string): void
}

/** Text that the runner only prints: no line of it is a command, and nothing in it steers a terminal. */
export function logText(text: string): string {
  return text.split('\n').map(toPrintable).join('\n')
}
