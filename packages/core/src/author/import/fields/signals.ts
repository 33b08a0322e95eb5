import type { FieldImporter } from '../imported.ts'

const ACROSS = /\bover time\b.{0,300}\bacross\b/i
const OTHERS = /\b(?:third|other) part(?:y|ies)\b/i

export const importSignals: FieldImporter<'signals'> = (context) => {
  const signals = context.affirmed('do-not-track')
  const dnt = signals.find(({ signal }) => signal === 'dnt')
  const gpc = signals.find(({ signal }) => signal === 'gpc')
  const tracking = context.statements.find(({ text }) => ACROSS.test(text) && OTHERS.test(text))
  if (dnt === undefined && gpc === undefined && tracking === undefined) return undefined
  return {
    value: {
      ...(dnt !== undefined && { doNotTrack: dnt.honoured }),
      ...(gpc !== undefined && { globalPrivacyControl: gpc.honoured }),
      ...(tracking !== undefined && { thirdPartyTracking: !/\b(?:do not|don't|never|not) (?:\w+ )?collect\b/i.test(tracking.text) }),
    },
    origins: [
      ...(dnt === undefined ? [] : [{ ...context.originOf(dnt), path: ['doNotTrack'] }]),
      ...(gpc === undefined ? [] : [{ ...context.originOf(gpc), path: ['globalPrivacyControl'] }]),
      ...(tracking === undefined ? [] : [{ ...context.originIn(tracking, 'do-not-track'), path: ['thirdPartyTracking'] }]),
    ],
  }
}
