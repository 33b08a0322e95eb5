import type { ReportingDescriptor, Result } from 'sarif'
import * as v from 'valibot'
import { formatJson } from '../json.ts'
import { SARIF_SHARD, toSarifLog } from '../sarif.ts'
import { inOrder, type MergedReport, MergeError, type Placed, SHARD } from './merged.ts'

const LEVELS = { error: 'error', warning: 'warning', note: 'info' } as const

const LOCATION = v.looseObject({ physicalLocation: v.looseObject({ artifactLocation: v.looseObject({ uri: v.string() }) }) })
const RESULT = v.looseObject({
  ruleId: v.string(),
  level: v.picklist(['error', 'warning', 'note']),
  message: v.looseObject({ text: v.string() }),
  locations: v.tupleWithRest([LOCATION], LOCATION),
})
const DESCRIPTOR = v.looseObject({ id: v.string() })
const DRIVER = v.looseObject({ name: v.literal('Clausal'), semanticVersion: v.string(), rules: v.array(DESCRIPTOR) })
const PLACES = v.looseObject({ [SARIF_SHARD]: v.optional(v.array(v.object({ file: v.string(), ...SHARD.entries }))) })
const RUN = v.looseObject({ tool: v.looseObject({ driver: DRIVER }), results: v.array(RESULT), properties: v.optional(PLACES) })
const LOG = v.looseObject({ version: v.literal('2.1.0'), runs: v.tuple([RUN]) })

type SarifLog = v.InferOutput<typeof LOG>
type SarifResult = v.InferOutput<typeof RESULT>

/** Whether it is what `--format sarif` prints. */
export const isSarifLog = (value: unknown): value is SarifLog => v.is(LOG, value)

/** The results of each file of a log; where it is a shard's, of those without any, too. */
function toPlaced({ name, report }: { readonly name: string; readonly report: SarifLog }): readonly Placed<readonly SarifResult[]>[] {
  const [{ results, properties }] = report.runs
  const byFile = new Map<string, SarifResult[]>()
  const shards = properties?.[SARIF_SHARD] ?? []
  for (const { file } of shards) byFile.set(file, [])
  for (const result of results) {
    const { uri } = result.locations[0].physicalLocation.artifactLocation
    const known = byFile.get(uri)
    if (known === undefined) byFile.set(uri, [result])
    else known.push(result)
  }
  const places = new Map(shards.map(({ file, ...shard }) => [file, shard]))
  return [...byFile].map(([file, value]) => ({ file, report: name, shard: places.get(file), value }))
}

/**
 * Joins what `--format sarif` printed.
 *
 * @throws {MergeError} where it is of different versions of Clausal.
 */
export function mergeSarif(reports: readonly { readonly name: string; readonly report: SarifLog }[]): MergedReport {
  const [first] = reports
  const versionOf = ({ runs: [{ tool }] }: SarifLog) => tool.driver.semanticVersion
  const version = first === undefined ? '' : versionOf(first.report)
  for (const { name, report } of reports)
    if (versionOf(report) !== version)
      throw new MergeError(
        `${name}: Clausal ${versionOf(report)} wrote it, and ${version} wrote ${first?.name}. Check all shards with one version.`,
      )
  const descriptors = new Map<string, ReportingDescriptor>(
    reports.flatMap(({ report: { runs } }) => runs[0].tool.driver.rules.map((descriptor) => [descriptor.id, descriptor] as const)),
  )
  const { values, missing } = inOrder(reports.flatMap(toPlaced))
  const findings = { error: 0, warning: 0, info: 0 }
  for (const { level } of values.flat()) findings[LEVELS[level]]++
  const parts = values.map((results) => ({ results: results as readonly Result[] }))
  const text = formatJson(toSarifLog(parts, version, (id) => descriptors.get(id) ?? { id }))
  return { text, findings, missing, failed: false }
}
