import { CLAUSE_KINDS } from '@clausal/core'
import { toLawsReport } from '@clausal/core/report'

interface EngineData {
  readonly kinds: readonly string[]
  readonly laws: ReturnType<typeof toLawsReport>['laws']
}

/** What the page has to know of the engine, read while the site is built: the page itself loads the engine only in its worker. */
declare const data: EngineData

export { data }

/** What VitePress calls. */
export default { load: (): EngineData => ({ kinds: CLAUSE_KINDS, laws: toLawsReport().laws }) }
