import type { ReportingDescriptor, Result } from 'sarif'
import * as v from 'valibot'
import { addCounts, countSeverities } from '../../lint/limit-findings.ts'
import { formatJson } from '../json.ts'
import { createSarifLog, SARIF_SHARD, SARIF_UNLISTED } from '../sarif.ts'
import { COUNT, inOrder, type MergedReport, MergeError, type Placed, SHARD } from './merged.ts'

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
const PROPERTIES = v.looseObject({
  [SARIF_SHARD]: v.optional(v.array(v.object({ file: v.string(), ...SHARD.entries }))),
  [SARIF_UNLISTED]: v.optional(v.object({ error: COUNT, warning: COUNT, info: COUNT })),
})
const RUN = v.looseObject({ tool: v.looseObject({ driver: DRIVER }), results: v.array(RESULT), properties: v.optional(PROPERTIES) })
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
  const log = createSarifLog(version, (id) => descriptors.get(id) ?? { id })
  for (const results of values) log.add({ results: results as readonly Result[] })
  const unlisted = reports.flatMap(({ report: { runs } }) => runs[0].properties?.[SARIF_UNLISTED] ?? [])
  for (const counts of unlisted) log.add({ results: [], unlisted: counts })
  const listed = countSeverities(values.flat().map(({ level }) => ({ severity: LEVELS[level] })))
  const findings = unlisted.reduce(addCounts, listed)
  const text = formatJson(log.end())
  return { text, findings, missing, failed: false }
}
