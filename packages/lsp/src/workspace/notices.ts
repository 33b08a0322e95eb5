import type { Logger } from './workspace.ts'

/** A logger that says nothing twice. */
export type Notices = Readonly<Record<keyof Logger, (message: string, details?: string) => void>>

/**
 * What is wrong with a configuration or a policy is met at every request, and again with every change, but told once.
 *
 * Two notices are the same by their message; details only come with it.
 */
export function createNotices(logger: Logger): Notices {
  const told = new Set<string>()
  const once =
    (level: keyof Logger) =>
    (message: string, details = ''): void => {
      if (told.has(message)) return
      told.add(message)
      logger[level](message + details)
    }
  return { info: once('info'), warn: once('warn'), error: once('error') }
}
