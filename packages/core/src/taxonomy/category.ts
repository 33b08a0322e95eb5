/** An entry of the taxonomy as it appears in results. */
export interface Category {
  /** Short name in the field's words, in lower case. */
  readonly label: string
  /** Term of the W3C Data Privacy Vocabulary 2.3, where it has one. */
  readonly iri?: string
}
