import type { DisclosureExtractor } from '../context.ts'
import type { Disclosure, PlatformDataDisclosure } from '../disclosure.ts'
import { definePhrases } from '../phrases/table.ts'
import { spanning, stateAt } from './statement.ts'

const PLATFORM = definePhrases({
  Google: [
    '(google|gmail) ..2 api~ ..2',
    'google (api|apis|user data|workspace api~|api services) ..4',
    'google (drive|gmail|calendar|workspace|fit|oauth) (data|user data|api)',
    'youtube (api|data) ..2 service~',
    'google api services user data policy',
    'gmail data',
    'google user data',
  ],
  Apple: ['healthkit', 'apple health', 'homekit', 'truedepth'],
  Facebook: ['facebook platform', 'meta platform', 'facebook (user)? data'],
  Strava: ['strava api'],
  Fitbit: ['fitbit api', 'fitbit ..5 api'],
})
const LIMITED_USE = definePhrases({ limited: ['limited use (requirement~|policy|disclosure)?'] })

/** What is said of data received through a platform's interfaces, such as Google's Limited Use requirements. */
export const PLATFORM_DATA: DisclosureExtractor = {
  tables: [PLATFORM, LIMITED_USE],
  cues: [PLATFORM],
  extract(context): Disclosure[] {
    const found: PlatformDataDisclosure[] = []
    for (const statement of context.statements) {
      const platform = context.hits(PLATFORM, statement)[0]
      if (platform === undefined) continue
      const limited = context.hits(LIMITED_USE, statement)[0]
      const assertion = context.assertionOf(statement, limited?.first ?? platform.first)
      found.push({
        type: 'platform-data',
        platform: platform.key,
        limitedUse: limited !== undefined && assertion.affirmed,
        ...stateAt(context, statement, limited === undefined ? spanning(platform) : spanning(platform, limited), assertion),
      })
    }
    return found
  },
}
