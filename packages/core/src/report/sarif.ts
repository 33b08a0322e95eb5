import type { Invocation, Location, Log, ReportingDescriptor, Result } from 'sarif'
import { findRequirement } from '../laws/index.ts'
import type { Requirement } from '../laws/law.ts'
import type { Finding } from '../lint/finding.ts'
import { fingerprintFindings } from '../lint/fingerprint.ts'
import { addCounts, limitList, type SeverityCounts, type Weighed } from '../lint/limit-findings.ts'
import { BUILT_IN, type Catalogue } from '../rules/catalogue.ts'
import type { Severity } from '../rules/rule.ts'
import type { AnyRule } from '../rules/set-rule.ts'
import { LIMITS } from '../text/limits.ts'
import type { CheckedFile, ShardPlace } from './checked-file.ts'
import { docsLink } from './docs-link.ts'
import { formatJson } from './json.ts'
import { sumOf, unlistedCount } from './unlisted.ts'

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

/** What SARIF holds of one file, or of several. The rules are numbered once all are known. */
export interface SarifPart {
  readonly results: readonly Result[]
  /** Findings that are no results, because there are too many. */
  readonly unlisted?: SeverityCounts
  readonly shard?: readonly SarifShardFile[]
}

/** A file of one shard: it has its place even where nothing was found in it. */
export interface SarifShardFile extends ShardPlace {
  readonly file: string
}

/** The results of one file. Fingerprints are those of the baseline, so that a finding keeps its history when lines move. */
export function toSarifPart({ file, policy, result, shard }: CheckedFile): SarifPart {
  const { unlisted } = result
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
  return { results, ...(unlisted && { unlisted }), ...(shard && { shard: [{ file: toUri(file), ...shard }] }) }
}

/** Keys among the properties of a run: the files of a shard, and how many findings are no results. */
export const SARIF_SHARD = 'clausal/shard'
export const SARIF_UNLISTED = 'clausal/unlisted'

const weigh = ({ level }: Result): Weighed => ({ severity: level === 'error' || level === 'warning' ? level : 'info' })

/** What is said of a run whose results are not all there. */
function toInvocation(unlisted: SeverityCounts): Invocation {
  const text = `${unlistedCount(unlisted)} Those of a file are limited by --max-findings, and a log by what GitHub takes: ${LIMITS.sarifResults} results.`
  return {
    executionSuccessful: true,
    toolExecutionNotifications: [{ level: 'warning', descriptor: { id: SARIF_UNLISTED }, message: { text } }],
  }
}

const NO_FINDINGS: SeverityCounts = { error: 0, warning: 0, info: 0 }

/**
 * Takes the parts of a log in order. However many results they have, the log has as many as GitHub takes, the gravest, and counts the rest.
 *
 * @see https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning
 */
export function createSarifLog(version: string, describe: (id: string) => ReportingDescriptor) {
  let results: Result[] = []
  let unlisted = NO_FINDINGS
  const shard: SarifShardFile[] = []
  /** The gravest of the results so far, in their order. */
  const limit = (): readonly Result[] => {
    const limited = limitList(results, LIMITS.sarifResults, weigh)
    unlisted = addCounts(unlisted, limited.unlisted)
    return limited.listed
  }
  return {
    add(part: SarifPart): void {
      for (const result of part.results) results.push(result)
      for (const file of part.shard ?? []) shard.push(file)
      unlisted = addCounts(unlisted, part.unlisted)
      if (results.length > 2 * LIMITS.sarifResults) results = [...limit()]
    },
    /** The log of all parts, its rules in order. */
    end(): Log {
      const listed = limit()
      const ids = [...new Set(listed.map(({ ruleId = '' }) => ruleId))].sort()
      const indexOf = new Map(ids.map((id, index) => [id, index]))
      const more = sumOf(unlisted) === 0 ? undefined : unlisted
      return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
          {
            tool: { driver: { name: 'Clausal', semanticVersion: version, rules: ids.map(describe) } },
            columnKind: 'utf16CodeUnits',
            ...(more && { invocations: [toInvocation(more)] }),
            results: listed.map((result) => ({ ...result, ruleIndex: indexOf.get(result.ruleId ?? '') ?? -1 })),
            ...((shard.length > 0 || more) && {
              properties: { ...(shard.length > 0 && { [SARIF_SHARD]: shard }), ...(more && { [SARIF_UNLISTED]: more }) },
            }),
          },
        ],
      }
    },
  }
}

/**
 * SARIF 2.1.0, which code scanning reads.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function formatSarif(files: readonly CheckedFile[], version: string, catalogue: Catalogue = BUILT_IN): string {
  const log = createSarifLog(version, (id) => toDescriptor(id, catalogue))
  for (const file of files) log.add(toSarifPart(file))
  return formatJson(log.end())
}
