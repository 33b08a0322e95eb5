import { resolve } from 'node:path'
import { applyBaseline, catalogueWith, limitFindings, resolveLayers } from '@clausal/core'
import { LoadError, loadPolicyText } from '@clausal/core/node'
import { type CheckedFile, checkFormat, type ReportRun, restoreReportedPolicy } from '@clausal/core/report'
import { acceptAll, loadBaseline } from '../baseline-file.ts'
import { pluginErrors } from '../plugin-errors.ts'
import type { Checker, CheckOutcome, CheckRun, CheckTarget } from './check-run.ts'
import { findConfigurations } from './configurations.ts'
import { type CheckedText, checkTexts, fixInPlace, type PolicyText } from './policy-checks.ts'
import { createResultCache, NO_CACHE } from './result-cache.ts'

/** Everything that what is said of a text follows from, but for the version of Clausal. */
function causesOf({ file, text, format, language, layers }: PolicyText) {
  const { laws, rules, facts, factOrigins, today } = resolveLayers(layers).checks
  return {
    file,
    text,
    format,
    language,
    laws: laws.map(({ id }) => id),
    rules: rules.map(({ rule, severity, options }) => [rule.id, severity, options]),
    facts,
    factOrigins: [...factOrigins],
    today,
  }
}

/** A file that cannot be read is told, and the others are checked. */
function toProblem(error: unknown): string {
  if (error instanceof LoadError) return error.message
  throw error
}

const placeOf = ({ file, place, stream }: CheckTarget) => ({ file, place, ...(stream && { stream }) })

/** A checker that works on the thread it is made on. */
export async function createChecker(run: CheckRun): Promise<Checker> {
  const { projects, layersFor, pluginsFor } = await findConfigurations(run)
  const baseline = run.baseline === undefined || run.acceptsAll ? undefined : await loadBaseline(run.baseline, run.cwd, run.within)
  const cache = run.cache === undefined ? NO_CACHE : await createResultCache(run.cache, run.cwd, run.version)
  const reportRun: ReportRun = {
    colour: run.colour,
    width: run.width,
    version: run.version,
    catalogue: catalogueWith(projects.here?.plugins),
  }
  const format = checkFormat(run.format)

  const read = async (target: CheckTarget): Promise<PolicyText> => {
    const { file, format: written, language } = target
    const text: PolicyText = {
      file,
      text: target.text ?? (await loadPolicyText(resolve(run.cwd, file), file)),
      layers: await layersFor(file),
      plugins: await pluginsFor(file),
      ...(written && { format: written }),
      ...(language !== undefined && { language }),
    }
    return run.fix ? fixInPlace(text, run.cwd) : text
  }

  const checkAll = async (texts: readonly PolicyText[]): Promise<readonly CheckedText[]> => {
    // What a plug-in does follows from more than its text and version, and nobody can say from what.
    const known = texts.some(({ plugins }) => plugins.length > 0) ? NO_CACHE : cache
    const subject = texts.map(({ file }) => file).join('\n')
    return known.recall(subject, texts.map(causesOf), async () => checkTexts(texts))
  }

  const outcome = (target: CheckTarget, { text }: PolicyText, { result, clauses, problem }: CheckedText): CheckOutcome => {
    const { file, shard, stream } = target
    const policy = restoreReportedPolicy(text, file, clauses)
    const told: CheckedFile = {
      file,
      policy,
      result: applyBaseline(policy, result, baseline?.acceptedIn(file) ?? []),
      ...(shard && { shard }),
      ...(stream && { stream }),
    }
    return {
      ...placeOf(target),
      problems: problem === undefined ? [] : [problem],
      checked: {
        part: format.toPart({ ...told, result: limitFindings(told.result, run.mostFindings) }, reportRun),
        summary: told.result.summary,
        failures: pluginErrors(file, told.result),
        ...(run.acceptsAll && run.baseline !== undefined && { accepted: acceptAll(run.baseline, told, run.cwd) }),
      },
    }
  }

  return {
    async check(job) {
      const readings = await Promise.all(
        job.map(async (target) => ({ target, text: target.problem ?? (await read(target).catch(toProblem)) })),
      )
      const texts = readings.flatMap(({ text }) => (typeof text === 'string' ? [] : [text]))
      const checked = new Map((await checkAll(texts)).map((one, index) => [texts[index], one]))
      return readings.map(({ target, text }) => {
        if (typeof text === 'string') return { ...placeOf(target), problems: [text] }
        const one = checked.get(text)
        if (one === undefined) throw new Error(`nothing was said of ${target.file}`)
        return outcome(target, text, one)
      })
    },
    end: async () => undefined,
  }
}
