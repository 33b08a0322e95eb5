/** 0: nothing at or above `--fail-on`. 1: findings. 2: wrong usage, unreadable file or broken configuration. */
export const EXIT = { clean: 0, findings: 1, failure: 2 } as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
