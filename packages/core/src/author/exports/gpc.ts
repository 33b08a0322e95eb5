import { DefinitionError } from '../definition/definition-error.ts'
import { type Exporter, toJsonText } from './exported.ts'

/**
 * The support resource of Global Privacy Control: https://www.w3.org/TR/gpc/, section "GPC Support Resource". `gpc` says whether the server intends to
 * abide by the signal, `lastUpdate` since when, as an ISO 8601 date.
 *
 * @throws {DefinitionError} where the definition does not say whether the signal is honoured: no answer can be made up.
 */
export const exportGpc: Exporter = ({ signals, dates }) => {
  const gpc = signals?.globalPrivacyControl
  if (gpc === undefined)
    throw new DefinitionError([
      {
        path: ['signals', 'globalPrivacyControl'],
        reason: 'The definition does not say whether Global Privacy Control signals are honoured. Set it to true or false.',
      },
    ])
  const lastUpdate = dates?.updated ?? dates?.effective
  return {
    fileName: '.well-known/gpc.json',
    content: toJsonText({ gpc, ...(lastUpdate !== undefined && { lastUpdate }) }),
    open: lastUpdate === undefined ? ['Since when does the statement hold? Give dates.updated or dates.effective.'] : [],
  }
}
