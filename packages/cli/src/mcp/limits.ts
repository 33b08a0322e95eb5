/** The longest text a tool takes, in UTF-16 code units. A policy of two million characters is none. */
export const LONGEST_TEXT = 2_000_000

/** How much of each list an answer holds unless asked for another number, and at most. */
export const LIST_LENGTH = { usual: 50, most: 500 } as const

/** The longest stretch of policy text that is quoted whole, in UTF-16 code units. */
export const LONGEST_QUOTE = 280

/** How long one call may take, in milliseconds. */
export const LONGEST_CALL = 60_000

/** The largest message from the client, in bytes: the longest text twice, however it is escaped. */
export const LARGEST_MESSAGE = 64 * 1024 * 1024
