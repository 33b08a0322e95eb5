import { BUILT_IN, type Catalogue } from '../rules/catalogue.ts'
import type { CheckTotals } from './check-totals.ts'
import type { CheckedFile } from './checked-file.ts'
import { formatGithub } from './github.ts'
import { formatHtmlCheck, type HtmlChecked } from './html-check/html-check.ts'
import { formatJson, formatJsonLine, JSON_VERSION, toFileReport } from './json.ts'
import { type JunitSuite, toJunitDocument, toJunitSuite } from './junit.ts'
import { toMarkdownDocument, toMarkdownSection } from './markdown-check.ts'
import { formatPrettyFile, formatPrettyTotal, type PrettyOptions } from './pretty.ts'
import { createSarifLog, type SarifPart, toDescriptor, toSarifPart } from './sarif.ts'

/** What formats have to know of a run. */
export interface ReportRun extends PrettyOptions {
  /** The version of Clausal. */
  readonly version: string
  readonly catalogue?: Catalogue
}

/** Takes the parts of a report in order, and writes what is sure. */
export interface ReportWriter<Part> {
  /** Takes the next part. */
  add(part: Part): void
  /** Writes what comes after the last part. */
  end(totals: CheckTotals): void
}

/** A format that a report is written in while the files are being checked. */
export interface CheckFormat<Part = unknown> {
  /** Whether whoever gets the report takes it as a whole: one of no file would look like good news. */
  readonly isVerdict: boolean
  /** What the format takes of a file: plain data, so that it can come from another thread and the policy can go. */
  toPart(checked: CheckedFile, run: ReportRun): Part
  /** Begins a report; `out` is given its text, piece by piece. */
  createWriter(run: ReportRun, out: (text: string) => void): ReportWriter<Part>
}

/** A format whose text is sure file by file: nothing is kept. */
function streamed(format: {
  readonly head?: string
  readonly separator?: string
  toText(checked: CheckedFile, run: ReportRun): string
  tail?(totals: CheckTotals, run: ReportRun): string
}): CheckFormat<string> {
  const { head = '', separator = '' } = format
  return {
    isVerdict: false,
    toPart: (checked, run) => format.toText(checked, run),
    createWriter(run, out) {
      let before = head
      return {
        add(text) {
          out(before + text)
          before = separator
        },
        end(totals) {
          const tail = format.tail?.(totals, run) ?? ''
          out(totals.files === 0 ? head + tail : tail)
        },
      }
    },
  }
}

/** A format that says something of all files before it speaks of the first. */
function collected<Part>(format: {
  toPart(checked: CheckedFile): Part
  toText(parts: readonly Part[], totals: CheckTotals, run: ReportRun): string
}): CheckFormat<Part> {
  return {
    isVerdict: true,
    toPart: (checked) => format.toPart(checked),
    createWriter(run, out) {
      const parts: Part[] = []
      return { add: (part) => void parts.push(part), end: (totals) => out(format.toText(parts, totals, run)) }
    },
  }
}

/** JSON that stands inside other JSON. No text in it has a line break of its own. */
const indented = (value: unknown, by: string) => formatJson(value).trimEnd().replaceAll('\n', `\n${by}`)

const json = streamed({
  head: `{\n  "version": ${JSON_VERSION},\n  "files": [`,
  separator: ',',
  toText: (checked) => `\n    ${indented(toFileReport(checked), '    ')}`,
  tail: (totals) => `${totals.files === 0 ? '' : '\n  '}],\n  "summary": ${indented(totals, '  ')}\n}\n`,
})

/** Of more results than a log may have, the lighter ones are let go as the parts come. */
const sarif: CheckFormat<SarifPart> = {
  isVerdict: true,
  toPart: toSarifPart,
  createWriter({ version, catalogue = BUILT_IN }, out) {
    const { add, end } = createSarifLog(version, (id) => toDescriptor(id, catalogue))
    return { add, end: () => out(formatJson(end())) }
  },
}

/** How each format of `clausal check` is written. */
export const CHECK_FORMATS = {
  pretty: streamed({ toText: formatPrettyFile, tail: (totals, run) => (totals.files === 0 ? '' : formatPrettyTotal(totals, run)) }),
  json,
  ndjson: streamed({ toText: (checked) => formatJsonLine(toFileReport(checked)) }),
  sarif,
  markdown: collected<string>({ toPart: toMarkdownSection, toText: toMarkdownDocument }),
  junit: collected<JunitSuite>({ toPart: toJunitSuite, toText: toJunitDocument }),
  github: streamed({ toText: (checked) => formatGithub([checked]) }),
  html: collected<HtmlChecked>({ toPart: ({ file, result }) => ({ file, result }), toText: formatHtmlCheck }),
} as const satisfies Record<string, CheckFormat>

/** A format of `clausal check`. */
export type CheckFormatName = keyof typeof CHECK_FORMATS

/** The format of a name. */
export const checkFormat = (name: CheckFormatName): CheckFormat => CHECK_FORMATS[name]
