import type axeCore from 'axe-core'

declare global {
  /** Put into a page by its text. */
  var axe: typeof axeCore
}
