import type axeCore from 'axe-core'

declare global {
  /** Put into a page by what is evaluated there. */
  var axe: typeof axeCore
}
