/** What the watched thread tells: that a stage begins, and how it ended. */
export type Message =
  | { readonly type: 'begins'; readonly stage: string }
  | { readonly type: 'ended'; readonly stage: string; readonly problems: readonly string[]; readonly time: number }
  | { readonly type: 'done' }
