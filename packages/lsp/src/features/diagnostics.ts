import {
  type CheckResult,
  type Clause,
  type Finding,
  firstAt,
  LISTED_FINDINGS,
  limitFindings,
  placeOf,
  type Range,
  toRange,
} from '@clausal/core'
import { docsLink, findExplanation, unlistedCount } from '@clausal/core/report'
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag, type Range as LspRange } from 'vscode-languageserver-types'
import { rangeOf, toLspRange } from '../positions.ts'
import { type BrokenConfiguration, UNTRUSTED } from '../workspace/configurations.ts'
import type { PolicyDocument } from '../workspace/policies.ts'
import { uriIn } from '../workspace/uris.ts'

const SOURCE = 'clausal'

const START: LspRange = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }

const SEVERITIES: Readonly<Record<Finding['severity'], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** Rules whose findings are about text that does nothing: editors fade it. */
const UNNECESSARY: ReadonlySet<string> = new Set(['terms/no-unused-definition', 'suppressions/no-unused'])

/**
 * Where a finding is shown: what a law misses, on the heading of the clause that should hold it, and only where there is none on the title
 * of the policy.
 */
export function placedRange({ policy, configuration, result }: PolicyDocument, finding: Finding): Range {
  const explanation = finding.law === undefined ? undefined : findExplanation(finding.rule, configuration.catalogue)
  const answer = explanation === undefined ? undefined : result().requirements.find(({ law, id }) => `law/${law}/${id}` === finding.rule)
  if (explanation?.type !== 'requirement' || answer === undefined || answer.evidence.length > 0) return finding.range
  const heading = placeOf(policy, explanation.requirement)?.headingSpan
  return heading === undefined ? finding.range : toRange(policy.source, heading)
}

/** Counts the findings that are shown in a clause; they are placed once for all clauses. */
export function findingCounter(document: PolicyDocument): (clause: Pick<Clause, 'range'>) => number {
  const places = Float64Array.from(document.result().findings, (finding) => placedRange(document, finding).start.offset).sort()
  const before = (offset: number) => firstAt(offset, 0, places.length, (index) => places[index] ?? 0)
  return ({ range }) => before(range.end.offset + 1) - before(range.start.offset)
}

/** The other places that a finding is about, here and in other policies. */
function relatedInformation(
  { uri, configuration }: Pick<PolicyDocument, 'uri' | 'configuration'>,
  { related = [] }: Finding,
): Pick<Diagnostic, 'relatedInformation'> {
  if (related.length === 0) return {}
  return {
    relatedInformation: related.map(({ file, range }) => ({
      location: { uri: file === undefined ? uri : uriIn(configuration.root, file), range: toLspRange(range) },
      message: 'This is what it speaks of.',
    })),
  }
}

/** A finding as editors show it, at a place of a policy. */
export function toDiagnostic(document: Pick<PolicyDocument, 'uri' | 'configuration'>, finding: Finding, range: Range): Diagnostic {
  const href = docsLink(finding.rule, document.configuration.catalogue)
  return {
    range: toLspRange(range),
    severity: SEVERITIES[finding.severity],
    source: SOURCE,
    code: finding.rule,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    message: finding.citation === undefined ? finding.message : `${finding.citation}: ${finding.message}`,
    ...relatedInformation(document, finding),
    ...(UNNECESSARY.has(finding.rule) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
  }
}

/** What is wrong with the markup so that not all of the file could be read. */
function markupDiagnostics({ policy }: PolicyDocument): Diagnostic[] {
  return policy.problems.flatMap(({ type, span, detail }): Diagnostic[] => {
    if (type !== 'front-matter') return []
    return [
      {
        range: rangeOf(policy.source, span),
        severity: DiagnosticSeverity.Error,
        source: SOURCE,
        code: 'front-matter',
        message: `The front matter is not valid YAML: ${detail} Mend it, or remove the block between the --- lines.`,
      },
    ]
  })
}

/** Parts of plug-ins that failed, so that something was not checked. */
function pluginDiagnostics(document: PolicyDocument): Diagnostic[] {
  return (document.result().failures ?? []).map(({ plugin, part, message }) => ({
    range: START,
    severity: DiagnosticSeverity.Warning,
    source: SOURCE,
    code: 'plug-in',
    message: `${part} of the plug-in '${plugin}' failed: ${message}. All else was checked. Tell its author, or turn it off.`,
  }))
}

/** That there are more findings than are shown: editors would leave some out, too, and not say which. */
function unlistedDiagnostics({ unlisted }: CheckResult): Diagnostic[] {
  if (unlisted === undefined) return []
  const message = `${unlistedCount(unlisted)} The gravest are shown. Mend them first, or run clausal check --max-findings ${LISTED_FINDINGS.most}.`
  return [{ range: START, severity: DiagnosticSeverity.Warning, source: SOURCE, code: 'more-findings', message }]
}

/** What a policy gets wrong or lacks. */
export function diagnosticsOf(document: PolicyDocument): Diagnostic[] {
  const listed = limitFindings(document.result(), LISTED_FINDINGS.usual)
  return [
    ...markupDiagnostics(document),
    ...pluginDiagnostics(document),
    ...unlistedDiagnostics(listed),
    ...listed.findings.map((finding) => toDiagnostic(document, finding, placedRange(document, finding))),
  ]
}

/** Where a configuration names plug-ins that are not loaded. */
export function unloadedDiagnostic(range: Range | undefined): Diagnostic {
  return {
    range: range === undefined ? START : toLspRange(range),
    severity: DiagnosticSeverity.Information,
    source: SOURCE,
    code: 'plug-ins',
    message: UNTRUSTED,
  }
}

/** The mistake in a configuration file. */
export function configurationDiagnostic({ error }: BrokenConfiguration): Diagnostic {
  const range = error.place?.range
  return {
    range: range === undefined ? START : toLspRange(range),
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    code: 'configuration',
    message: error.reason,
  }
}
