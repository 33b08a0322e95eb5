/** Wordings of our own that answer one requirement, or do not although near words appear. Each is a whole policy in Markdown. */
export interface Wordings {
  /** Stated in other words than those of the table's example. */
  readonly present: readonly string[]
  /** Stated, but an element lacks. */
  readonly partial?: readonly string[]
  readonly missing: readonly string[]
}

/** The wordings for each requirement of a law, by id. */
export interface LawWordings {
  readonly law: string
  /** Put before each text: a sentence without which the law would not apply at all. */
  readonly setting?: string
  readonly wordings: Readonly<Record<string, Wordings>>
  /** Which other requirements' examples also answer a requirement: "our legitimate interest in ..." names a legal basis too. */
  readonly alsoStatedBy?: Readonly<Record<string, readonly string[]>>
}
