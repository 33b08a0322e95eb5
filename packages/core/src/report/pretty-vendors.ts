import type { RequirementStatus } from '../laws/requirement.ts'
import type { PolicyPlace, VendorBehind, VendorInUse, VendorNotFound } from '../vendors/compare-vendors.ts'
import type { Disclosed } from '../vendors/disclosed.ts'
import type { Vendor } from '../vendors/vendor.ts'
import { countOf } from './plural.ts'
import type { PrettyOptions } from './pretty.ts'
import { toPrintable } from './steering.ts'
import { createStyles, type Styles } from './styles.ts'
import { wrapText } from './terminal-text.ts'
import type { VendorsReport } from './vendors-report.ts'

const NARROWEST = 40
/** Places shown of each vendor; the JSON has all. */
const MOST_PACKAGES = 4

/** The sign and the words for each way of telling of a vendor. */
const TOLD: Readonly<Record<Disclosed, { readonly status: RequirementStatus; readonly words: (vendor: Vendor) => string }>> = {
  denied: { status: 'missing', words: () => 'the policy says that it receives nothing' },
  nowhere: { status: 'missing', words: () => 'not disclosed' },
  category: { status: 'partial', words: ({ recipient }) => `only as one of the ${recipient}` },
  company: { status: 'present', words: ({ company }) => `as ${company}` },
  name: { status: 'present', words: () => 'named' },
}

const toWhere = (place: PolicyPlace | undefined) => (place === undefined ? '' : `${toPrintable(place.file)}:${place.range.start.line}`)

function lines(text: string, indent: number, width: number): string[] {
  return wrapText(text, width - indent).map((line) => ' '.repeat(indent) + line)
}

function aboutVendor({ role, purposes, data, recipient }: Vendor): string {
  const as = role === undefined ? '' : `Commonly a ${role.replace('-', ' ')}. `
  return `${as}Commonly receives ${data.join(', ')}; for ${purposes.join(', ')}. Name it where you tell who receives data, or name its category: ${recipient}.`
}

const DENIED = 'Its package is in use. Correct the policy, or take the package out.'

function inUseLines({ vendor, packages, disclosed, place }: VendorInUse, styles: Styles, width: number): string[] {
  const { status, words } = TOLD[disclosed]
  const { sign, style } = styles.status[status]
  const shown = packages
    .slice(0, MOST_PACKAGES)
    .map(({ name, file, line }) => `${toPrintable(name)} ${styles.dim(`${toPrintable(file)}:${line}`)}`)
  const more = packages.length > MOST_PACKAGES ? [`and ${packages.length - MOST_PACKAGES} more`] : []
  const advice = disclosed === 'denied' ? DENIED : disclosed === 'nowhere' ? aboutVendor(vendor) : undefined
  return [
    `${style(sign)} ${styles.bold(vendor.name)}  ${words(vendor)}  ${styles.dim(toWhere(place))}`.trimEnd(),
    `    ${[...shown, ...more].join(', ')}`,
    ...(advice === undefined ? [] : lines(advice, 4, width)),
  ]
}

const behindLine = ({ vendor, through, disclosed }: VendorBehind, styles: Styles) =>
  `    ${vendor.name}  ${styles.dim(through.map(toPrintable).join(' → '))}  ${TOLD[disclosed].words(vendor)}`

const notFoundLine = ({ vendor, place }: VendorNotFound, styles: Styles) => `    ${vendor.name}  ${styles.dim(toWhere(place))}`

/** The vendors of a project and how its policies tell of them, for a person at a terminal. */
export function formatVendors(report: VendorsReport, { colour, width }: PrettyOptions): string {
  const styles = createStyles(colour)
  const columns = Math.max(NARROWEST, width)
  const { inUse, behind, notFound, policies, files, summary } = report
  const part = (title: string, body: readonly string[]) => (body.length === 0 ? [] : ['', ...lines(title, 0, columns), ...body])
  return [
    ...lines(
      `${countOf(inUse.length, 'vendor')} in ${files.map(toPrintable).join(', ')}, held against ${policies.map(toPrintable).join(', ')}`,
      0,
      columns,
    ),
    '',
    ...inUse.flatMap((one) => inUseLines(one, styles, columns)),
    ...part(
      'Behind other packages. Find out whether they run, and disclose those that do:',
      behind.map((one) => behindLine(one, styles)),
    ),
    ...part(
      'Named by a policy, and no package found. A script tag or a service may bring them; take out the others:',
      notFound.map((one) => notFoundLine(one, styles)),
    ),
    '',
    `${summary.undisclosed} undisclosed, ${summary.byCategory} by category only, ${countOf(summary.inUse, 'vendor')} in use`,
    '',
  ].join('\n')
}
