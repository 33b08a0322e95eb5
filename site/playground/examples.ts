import type { Format } from '@clausal/core'
import brackwater from '../../examples/brackwater/privacy.md?raw'
import after from '../../examples/changes/after.md?raw'
import before from '../../examples/changes/before.md?raw'
import harborline from '../../examples/harborline/privacy.md?raw'
import kestrel from '../../examples/kestrel/privacy.md?raw'
import lumenfold from '../../examples/lumenfold/privacy.txt?raw'
import tidemark from '../../examples/tidemark/privacy.html?raw'
import type { State } from './address/state.ts'
import definition from './definition/example.yaml?raw'

/** A policy to begin with, of a company that does not exist. */
export interface Example {
  readonly name: string
  readonly about: string
  readonly text: string
  readonly format: Format
}

export const EXAMPLES: readonly Example[] = [
  { name: 'Kestrel', about: 'Markdown as found in the wild', text: kestrel, format: 'markdown' },
  { name: 'Harborline', about: 'as good as we can make it', text: harborline, format: 'markdown' },
  { name: 'Tidemark', about: 'HTML as a CMS serves it', text: tidemark, format: 'html' },
  { name: 'Lumenfold', about: 'plain text', text: lumenfold, format: 'text' },
  { name: 'Brackwater', about: 'lost its headings and lists', text: brackwater, format: 'markdown' },
]

/** What there is to see before anybody changed anything. */
export const USUAL: State = {
  tab: 'check',
  text: kestrel,
  format: 'markdown',
  laws: ['gdpr', 'caloppa'],
  preset: 'recommended',
  before,
  after,
  comparedFormat: 'markdown',
  definition,
  renderedFormat: 'markdown',
  locale: 'en',
}
