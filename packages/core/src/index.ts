/**
 * Reads, checks, compares, reviews and writes privacy policies.
 *
 * @module @clausal/core
 */

export { questionsOf } from './ask-questions.ts'
export { LOCALES, type Locale } from './author/definition/choices.ts'
export { definePolicy } from './author/definition/define-policy.ts'
export type { Definition } from './author/definition/definition.ts'
export { DefinitionError, type DefinitionPlace, type DefinitionProblem, pathText } from './author/definition/definition-error.ts'
export { factsOf } from './author/definition/facts.ts'
export { type OwnWords, ownWordsIn } from './author/definition/own-words.ts'
export { type DefinitionFile, readDefinition, readDefinitionFile } from './author/definition/read-definition.ts'
export { writeDefinition } from './author/definition/write-definition.ts'
export type { Exported } from './author/exports/exported.ts'
export { EXPORT_FORMATS, type ExportFormat, exportDefinition } from './author/exports/index.ts'
export type { Question } from './author/questions/question.ts'
export { RENDER_FORMATS, type RenderOptions, render } from './author/render/render.ts'
export { check } from './check.ts'
export { startCheck, startCheckInPieces } from './check-in-steps.ts'
export { checkPolicies } from './check-policies.ts'
export { compareDefinition, type Disagreement } from './compare-definition.ts'
export { type ConfigChoice, type ConfigChoices, choicesAt, describeSetting, FRONT_MATTER_KEYS } from './config/choices.ts'
export { type CheckConfig, ConfigError, type ConfigPath, type ConfigPlace, DEFAULT_LAWS, type RuleSetting } from './config/config.ts'
export { type ConfigLayer, type ResolvedConfig, resolveLayers } from './config/layers.ts'
export { createPathFilter, DEFAULT_GLOBS, IGNORED_GLOBS } from './config/policy-globs.ts'
export { findProject, loadProject, type PluginLoader, type Project, type ProjectReader } from './config/project.ts'
export type { ProjectConfig } from './config/project-config.ts'
export { createProjects, type Projects } from './config/projects.ts'
export { resolveGates } from './config/resolve-gates.ts'
export type {
  Change,
  ClauseRef,
  DiffSummary,
  Direction,
  Materiality,
  Operation,
  PolicyDiff,
  Reason,
  Shift,
  ShiftType,
} from './diff/change.ts'
export { diffPolicies } from './diff/diff-policies.ts'
export type { Redline, RedlineLine, RedlineRun } from './diff/redline/redline.ts'
export type { ExtractedFact, ExtractedValue, Extractor } from './document/extractor.ts'
export { createMemory, type PolicyMemory } from './document/memory.ts'
export type { PluginFailure } from './document/plugin-failure.ts'
export type { Format, Policy } from './document/policy.ts'
export { toSlug } from './document/slug.ts'
export type { ValuePath } from './document/yaml-places.ts'
export { type FixResult, fix } from './fix.ts'
export { frontMatterOf, groupPolicies, type UngroupedPolicy } from './group-policies.ts'
export type { History, HistoryStart } from './history/create-history.ts'
export type { AnsweredLaw, ClauseShift, Failure, FileVersion, HistoryRow, VersionStatus } from './history/history-row.ts'
export { startHistory } from './history.ts'
export { type ImportedPolicy, type ImportOptions, importPolicy, type ValueSource } from './import-policy.ts'
export { type CitedRequirement, citationsOf, type LegalCitation } from './laws/citations.ts'
export type { Condition } from './laws/condition.ts'
export type { DeclaredFact, DeclaredFacts } from './laws/declared-facts.ts'
export type { Law, Requirement as LawRequirement } from './laws/law.ts'
export { kindsFor, naturalOrderOf, placeOf } from './laws/natural-place.ts'
export type { RequirementStatus } from './laws/requirement.ts'
export { mainSections, sectionBefore, sectionEnd } from './laws/section-place.ts'
export { type Skeleton, type SkeletonPart, skeletonOf, skeletonText } from './laws/skeleton.ts'
export { type CompatibleFixes, compatibleFixes } from './lint/apply-fixes.ts'
export {
  type AcceptedFinding,
  applyBaseline,
  type Baseline,
  BaselineError,
  createBaseline,
  joinBaselines,
  parseBaseline,
} from './lint/baseline.ts'
export type { CheckGroup } from './lint/check-groups.ts'
export { compareChecked } from './lint/check-policies.ts'
export { type CheckedAlone, type Compared, finishCheck } from './lint/check-policy.ts'
export type { CheckResult, CheckSummary, LawHint, Requirement } from './lint/check-result.ts'
export type { Finding, FindingEdit, FindingSuggestion, RelatedRange } from './lint/finding.ts'
export { LISTED_FINDINGS, limitFindings, type SeverityCounts } from './lint/limit-findings.ts'
export { type ParseOptions, parsePolicy } from './parse-policy.ts'
export { type ExplainedKind, type ExplainedText, explainLine, type LineExplanation } from './reading/explain-line.ts'
export { type Clause, type CrossReference, type Disclosure, type Inspection, inspect, type Term } from './reading/inspect.ts'
export { type ClassifyOptions, classify, type KindReading } from './reading/kinds/classify.ts'
export { type Mention, mentionsOf, type Period, periodsOf } from './reading/mentions.ts'
export { lastUpdatedPlaces } from './reading/policy-dates.ts'
export type { KindConfidence, PolicyReading } from './reading/reading.ts'
export { otherNumber } from './reading/terms.ts'
export { areTranslations, documentName } from './reading/translations.ts'
export { type ChangedPolicies, type PolicySelection, readChangedPolicies, type UnreadFile } from './review/changed-policies.ts'
export { GATES, type Gate } from './review/gates.ts'
export type {
  DuePromise,
  LawCoverage,
  PolicyReview,
  PromiseType,
  RequirementDelta,
  Review,
  ReviewSummary,
} from './review/review.ts'
export type { ReviewSettings } from './review/review-settings.ts'
export type { Absence, ChangedFile, FileText, Trees } from './review/trees.ts'
export { type ReviewInput, review } from './review.ts'
export { type Catalogue, catalogueWith } from './rules/catalogue.ts'
export { definePlugin, isPlugin, type Plugin, type PluginDefinition, PluginError } from './rules/plugin.ts'
export type { PresetName } from './rules/presets.ts'
export {
  defineRule,
  type Edit,
  type Rule,
  type RuleContext,
  type RuleOptions,
  type RuleReport,
  type RuleSource,
  type Severity,
  type Suggestion,
} from './rules/rule.ts'
export { defineSetRule, type SetContext, type SetMember, type SetReport, type SetRule } from './rules/set-rule.ts'
export type { Category } from './taxonomy/category.ts'
export { CLAUSE_KINDS, type ClauseKind } from './taxonomy/clause-kinds.ts'
export { TAXONOMY } from './taxonomy/taxonomy.ts'
export { firstAt } from './text/first-at.ts'
export { toSourceSpan } from './text/prose.ts'
export { toRange } from './text/source.ts'
export type { Position, Range, Span } from './text/span.ts'
export { writeDateLike } from './text/write-date.ts'
