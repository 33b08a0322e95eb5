/** What is tried inside the extension host: each scenario is a window of its own, each name a test in it. */
export const SCENARIOS = {
  policies: [
    'checks the policy that is open',
    'registers every command that it contributes',
    'checks anew when a setting changes',
    'follows the configuration when it is made, broken and mended',
    'goes on when the server crashed',
    'starts a new server on demand',
  ],
  'several-folders': ['checks each folder by its own configuration', 'follows when a folder is taken away'],
  untrusted: ['checks policies in a workspace nobody trusts, and runs no plug-in'],
  trusted: ['runs plug-ins of a workspace that is trusted'],
  'no-policy': ['does not start the server for other files', 'starts it for a policy that is opened later'],
} as const

export type Scenario = keyof typeof SCENARIOS
export type TestName<S extends Scenario> = (typeof SCENARIOS)[S][number]

/** What became of each test: null where it passed, else why not. */
export type Results = Readonly<Record<string, string | null>>
