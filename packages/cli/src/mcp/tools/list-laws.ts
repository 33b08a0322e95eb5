import { toLawsReport } from '@clausal/core/report'
import { z } from 'zod'
import type { Tool } from '../tool.ts'

const INPUT = z.strictObject({})

const OUTPUT = z.object({
  laws: z.array(z.object({ id: z.string(), name: z.string(), citation: z.string(), requirements: z.int(), url: z.string() })),
})

/** Which laws there are. */
export const LIST_LAWS: Tool<z.infer<typeof INPUT>, undefined> = {
  name: 'list_laws',
  title: 'List the laws a policy can be held against',
  description: 'Lists the laws and platform terms that a privacy policy can be held against, with id, citation and number of requirements.',
  input: INPUT,
  output: OUTPUT,
  prepare: async () => undefined,
  run() {
    const { laws } = toLawsReport()
    return {
      structured: { laws },
      text: laws.map(({ id, name, citation, requirements }) => `${id}: ${name} (${citation}), ${requirements} requirements`).join('\n'),
    }
  },
}
