/** A promise of the policy that the change breaks or makes due. */
export interface ShownPromise {
  readonly state: string
  readonly isBroken: boolean
  readonly message: string
  readonly quote?: string
}

/** What the comparison shows. Words with `{0}` take a value. */
export interface RedlinePage {
  readonly base: string
  /** The page of the core: redline, summary and styles, no script. */
  readonly html: string
  readonly promises: readonly ShownPromise[]
  /** How many changes there are, and of which the text can be shown. */
  readonly places: readonly boolean[]
  readonly words: Readonly<Record<'chooseBase' | 'openDiff' | 'previewComment' | 'promises' | 'showInText' | 'keys' | 'actions', string>>
}

/** What the comparison tells the extension. A change is named by its number on the page, from 1. */
export type FromRedline =
  | { readonly type: 'reveal'; readonly change: number }
  | { readonly type: 'chooseBase' | 'openDiff' | 'previewComment' }
