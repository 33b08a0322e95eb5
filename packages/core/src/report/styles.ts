import pc from 'picocolors'
import type { RequirementStatus } from '../laws/requirement.ts'
import type { Severity } from '../rules/rule.ts'

type Style = (text: string) => string

/** The colours and signs of the terminal reports. Signs differ by shape too, so that nothing depends on colour alone. */
export interface Styles {
  readonly bold: Style
  readonly dim: Style
  readonly underline: Style
  readonly severity: Readonly<Record<Severity, Style>>
  readonly status: Readonly<Record<RequirementStatus, { readonly sign: string; readonly style: Style }>>
}

export function createStyles(colour: boolean): Styles {
  const c = pc.createColors(colour)
  return {
    bold: c.bold,
    dim: c.dim,
    underline: c.underline,
    severity: { error: c.red, warning: c.yellow, info: c.cyan },
    status: {
      present: { sign: '✔', style: c.green },
      partial: { sign: '◐', style: c.yellow },
      unclear: { sign: '?', style: c.yellow },
      missing: { sign: '✘', style: c.red },
      'not-applicable': { sign: '–', style: c.dim },
    },
  }
}
