import { type Definition, entriesOf } from '../definition/definition.ts'
import { DATA_TYPES, OTHER_PURPOSE, OTHER_TYPE, PURPOSES } from './apple-types.ts'
import { dataIn, type Exporter } from './exported.ts'

const TYPE = 'NSPrivacyCollectedDataType'

const typeOf = (label: string) => (Object.hasOwn(DATA_TYPES, label) ? (DATA_TYPES[label] ?? OTHER_TYPE) : OTHER_TYPE)
const purposeOf = (label: string) => (Object.hasOwn(PURPOSES, label) ? (PURPOSES[label] ?? OTHER_PURPOSE) : OTHER_PURPOSE)

/** Whether data of a type is shared for advertising across contexts, which Apple counts as tracking. */
function trackedTypes({ sale }: Definition): ReadonlySet<string> {
  const shared = sale?.shared
  return new Set(shared === undefined || shared === false ? [] : shared.map(typeOf))
}

const bool = (value: boolean) => (value ? '<true/>' : '<false/>')

function entry(type: string, purposes: readonly string[], isTracked: boolean): string {
  const reasons = purposes.map((purpose) => `\t\t\t\t<string>${TYPE}Purpose${purpose}</string>`).join('\n')
  return `\t\t<dict>
\t\t\t<key>${TYPE}</key>
\t\t\t<string>${TYPE}${type}</string>
\t\t\t<key>${TYPE}Linked</key>
\t\t\t<true/>
\t\t\t<key>${TYPE}Tracking</key>
\t\t\t${bool(isTracked)}
\t\t\t<key>${TYPE}Purposes</key>
\t\t\t<array>
${reasons}
\t\t\t</array>
\t\t</dict>`
}

/**
 * A draft of an app's privacy manifest, in the types and purposes of
 * https://developer.apple.com/documentation/bundleresources/describing-data-use-in-privacy-manifests. A definition does not say whether data is linked to
 * the person, so all of it is told as linked; nor which interfaces with required reasons the app calls, so there are none in it.
 */
export const exportApplePrivacyManifest: Exporter = (definition) => {
  const labels = dataIn(definition)
  const tracked = trackedTypes(definition)
  const uses = entriesOf(definition.purposes)
  const types = [...new Set(labels.map(typeOf))]
  const entries = types.map((type) => {
    const ofType = labels.filter((label) => typeOf(label) === type)
    const purposes = [
      ...new Set(uses.filter(({ data = [] }) => data.some((label) => ofType.includes(label))).map(({ purpose }) => purposeOf(purpose))),
    ]
    return { type, purposes, text: entry(type, purposes.length === 0 ? [OTHER_PURPOSE] : purposes, tracked.has(type)) }
  })
  const content = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
\t<key>NSPrivacyTracking</key>
\t${bool(tracked.size > 0)}
\t<key>NSPrivacyTrackingDomains</key>
\t<array/>
\t<key>NSPrivacyCollectedDataTypes</key>
\t<array>
${entries.map(({ text }) => text).join('\n')}
\t</array>
\t<key>NSPrivacyAccessedAPITypes</key>
\t<array/>
</dict>
</plist>
`
  return {
    fileName: 'PrivacyInfo.xcprivacy',
    content: entries.length === 0 ? content.replace('\t<array>\n\n\t</array>', '\t<array/>') : content,
    open: [
      `Which data is linked to the person? All is told as linked: change ${TYPE}Linked where it is not.`,
      'Which interfaces with required reasons does the app call? Fill in NSPrivacyAccessedAPITypes.',
      ...(definition.sale?.shared === undefined
        ? ['Is data shared for advertising across apps and websites of others? Answer sale.shared; it is told as not done.']
        : []),
      ...(tracked.size > 0 ? ['Which domains does tracking connect to? Fill in NSPrivacyTrackingDomains.'] : []),
      ...entries
        .filter(({ purposes }) => purposes.length === 0)
        .map(({ type }) => `What is ${type} used for? No purpose names such data, so it is told as Other.`),
      ...labels.filter((label) => typeOf(label) === OTHER_TYPE).map((label) => `Which type is '${label}'? It is told as ${OTHER_TYPE}.`),
    ],
  }
}
