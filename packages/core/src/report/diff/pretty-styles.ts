import pc from 'picocolors'
import type { Direction, Materiality } from '../../diff/change.ts'
import type { RedlineRun } from '../../diff/redline/redline.ts'
import { createStyles } from '../styles.ts'

type Style = (text: string) => string

/** The colours of a diff at a terminal. */
export interface DiffStyles {
  /** Whether colour tells removed from added words; else marks must. */
  readonly colour: boolean
  readonly bold: Style
  readonly dim: Style
  readonly underline: Style
  readonly materiality: Readonly<Record<Materiality, Style>>
  readonly direction: Readonly<Record<Direction, Style>>
  readonly run: Readonly<Record<RedlineRun['type'], Style>>
}

export function createDiffStyles(colour: boolean): DiffStyles {
  const c = pc.createColors(colour)
  const { bold, dim, underline } = createStyles(colour)
  return {
    colour,
    bold,
    dim,
    underline,
    materiality: { material: c.red, minor: c.yellow, editorial: c.dim },
    direction: { reader: c.green, organization: c.red, mixed: c.yellow, neutral: c.dim },
    run: {
      same: (text) => text,
      removed: (text) => c.red(c.strikethrough(text)),
      added: (text) => c.green(c.underline(text)),
    },
  }
}
