import { type ConfigLayer, resolveLayers } from './config/layers.ts'
import { createHistory, type History, type HistoryStart } from './history/create-history.ts'

/**
 * Begins to tell the history of a policy: given its versions one after the other, what each changes for the reader and how it answers the laws.
 * Failed copies are told and passed over; versions that go back and forth are told as that. Pure.
 *
 * @param layers the layers of the configuration, weakest first. Each version is judged by the day it was written.
 * @param start where to go on from; unless said, from nothing.
 * @throws {ConfigError} where the configuration names something that does not exist.
 *
 * @example
 * const history = startHistory([{ origin: 'example', config: { laws: ['gdpr'] } }])
 * const row = history.next({ number: 1, commit, date: '2026-01-31T12:00:00Z', path: 'privacy.md', blob, content: { text } })
 */
export function startHistory(layers: readonly ConfigLayer[], start: HistoryStart = { past: [] }): History {
  return createHistory(resolveLayers(layers).checks, start)
}
