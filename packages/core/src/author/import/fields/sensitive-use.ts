import type { FieldImporter, FieldOrigin } from '../imported.ts'
import { importSensitiveData } from './sensitive-data.ts'

const INFERS = /\binfer(?:s|ring)?\b/i
const DENIED = /\b(?:not|never|no)\b|n[’']t\b/i
/** What the regulation permits without a right to limit. */
const PERMITTED =
  /\b7027\b|\breasonably expected\b|\bpermitted\b|\bother than (?:those|the ones) (?:specified|set (?:out|forth)|described|listed) in\b/i
/** "For no other purposes than those permitted". */
const ONLY = /\bonly\b|\b(?:not|never|no|n[’']t)\b[^.]{0,160}\b(?:except|other|beyond|unless)\b/i

export const importSensitiveUse: FieldImporter<'sensitiveUse'> = (context) => {
  const told = context.told('sensitive-use')
  // Whoever collects none has said so.
  const isDenied = importSensitiveData(context)?.value === false
  const inferring = isDenied ? undefined : told.find(({ text }) => INFERS.test(text) && /\bcharacteristics\b/i.test(text))
  const permitted = told.find(({ text }) => PERMITTED.test(text) && ONLY.test(text))
  const origins: FieldOrigin[] = [
    ...(inferring === undefined ? [] : [{ ...context.originIn(inferring, 'sensitive-data'), path: ['infers'] }]),
    ...(permitted === undefined ? [] : [{ ...context.originIn(permitted, 'sensitive-data'), path: ['onlyPermitted'] }]),
  ]
  if (origins.length === 0) return undefined
  return {
    value: {
      ...(inferring !== undefined && { infers: !DENIED.test(inferring.text) }),
      ...(permitted !== undefined && { onlyPermitted: true }),
    },
    origins,
  }
}
