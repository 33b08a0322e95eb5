import type { Location, Log, ReportingDescriptor, Result } from 'sarif'
import { findRequirement } from '../laws/index.ts'
import type { Requirement } from '../laws/law.ts'
import type { Finding } from '../lint/finding.ts'
import { fingerprintFindings } from '../lint/fingerprint.ts'
import { BUILT_IN, type Catalogue } from '../rules/catalogue.ts'
import type { Severity } from '../rules/rule.ts'
import type { AnyRule } from '../rules/set-rule.ts'
import type { CheckedFile, ShardPlace } from './checked-file.ts'
import { docsLink } from './docs-link.ts'
import { formatJson } from './json.ts'

const LEVELS: Readonly<Record<Severity, Result.level>> = { error: 'error', warning: 'warning', info: 'note' }

/** What to know and do about a rule or requirement, for whoever has only this file. */
function helpText(id: string, rule: AnyRule | undefined, requirement: Requirement | undefined): string {
  if (requirement !== undefined) {
    const { explanation, missing, example, citation, url } = requirement
    return `${explanation} ${missing.write}\n\nFor example: ${example}\n\n${citation}: ${url}`
  }
  const sources = rule?.sources?.map(({ citation, url }) => `${citation}: ${url}`) ?? []
  return [rule?.description ?? id, ...sources, `More: clausal explain ${id}`].join('\n\n')
}

/** What SARIF calls a reporting descriptor: what a rule or requirement is, with its source. */
export function toDescriptor(id: string, catalogue: Catalogue): ReportingDescriptor {
  const { rules, laws } = catalogue
  const rule = rules.find((candidate) => candidate.id === id)
  const requirement = findRequirement(id, laws)?.requirement
  const text = rule?.description ?? requirement?.title ?? id
  const help = docsLink(id, catalogue)
  return {
    id,
    shortDescription: { text },
    ...(requirement === undefined ? {} : { fullDescription: { text: `${requirement.explanation} (${requirement.citation})` } }),
    ...(help === undefined ? {} : { helpUri: help }),
    help: { text: helpText(id, rule, requirement) },
    properties: { tags: id.split('/').slice(0, id.startsWith('law/') ? 2 : 1) },
  }
}

function toRegion({ start, end }: Finding['range']) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  }
}

/** A path as the URI reference SARIF wants. */
const toUri = (file: string) =>
  file
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')

const toLocation = (file: string, range: Finding['range']): Location => ({
  physicalLocation: { artifactLocation: { uri: toUri(file), uriBaseId: '%SRCROOT%' }, region: toRegion(range) },
})

/** What SARIF holds of one file. The rules are numbered once all files are known. */
export interface SarifPart {
  readonly results: readonly Result[]
  readonly shard?: SarifShardFile
}

/** A file of one shard: it has its place even where nothing was found in it. */
export interface SarifShardFile extends ShardPlace {
  readonly file: string
}

/** The results of one file. Fingerprints are those of the baseline, so that a finding keeps its history when lines move. */
export function toSarifPart({ file, policy, result, shard }: CheckedFile): SarifPart {
  const fingerprints = fingerprintFindings(policy, result.findings)
  const results = result.findings.map(
    ({ rule, severity, message, range, citation, related = [] }, index): Result => ({
      ruleId: rule,
      ruleIndex: -1,
      level: LEVELS[severity],
      message: { text: citation === undefined ? message : `${message} (${citation})` },
      locations: [toLocation(file, range)],
      ...(related.length === 0 ? {} : { relatedLocations: related.map((place) => toLocation(place.file ?? file, place.range)) }),
      partialFingerprints: { 'clausalFinding/v1': fingerprints[index] ?? '' },
    }),
  )
  return { results, ...(shard && { shard: { file: toUri(file), ...shard } }) }
}

/** The key of the files of a shard among the properties of its run. */
export const SARIF_SHARD = 'clausal/shard'

/** A log of all files, its rules in order. */
export function toSarifLog(parts: readonly SarifPart[], version: string, describe: (id: string) => ReportingDescriptor): Log {
  const ids = [...new Set(parts.flatMap(({ results }) => results.map(({ ruleId = '' }) => ruleId)))].sort()
  const indexOf = new Map(ids.map((id, index) => [id, index]))
  const shard = parts.flatMap((part) => part.shard ?? [])
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Clausal', semanticVersion: version, rules: ids.map(describe) } },
        columnKind: 'utf16CodeUnits',
        results: parts.flatMap(({ results }) =>
          results.map((result) => ({ ...result, ruleIndex: indexOf.get(result.ruleId ?? '') ?? -1 })),
        ),
        ...(shard.length > 0 && { properties: { [SARIF_SHARD]: shard } }),
      },
    ],
  }
}

/**
 * SARIF 2.1.0, which code scanning reads.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function formatSarif(files: readonly CheckedFile[], version: string, catalogue: Catalogue = BUILT_IN): string {
  return formatJson(toSarifLog(files.map(toSarifPart), version, (id) => toDescriptor(id, catalogue)))
}
