/** An article of the General Data Protection Regulation, as far as citations can point into it. */
interface ArticleShape {
  /** How many numbered paragraphs it has; 1 where its text is not numbered. For Art. 4, the numbered definitions. */
  readonly paragraphs: number
  /** The last letter of each paragraph that has letters. */
  readonly letters?: Readonly<Record<number, string>>
}

/** The articles in order, from the first. */
const ARTICLES: readonly ArticleShape[] = [
  // I: 1 to 4
  { paragraphs: 3 },
  { paragraphs: 4, letters: { 2: 'd' } },
  { paragraphs: 3, letters: { 2: 'b' } },
  { paragraphs: 26, letters: { 16: 'b', 22: 'c', 23: 'b' } },
  // II: 5 to 11
  { paragraphs: 2, letters: { 1: 'f' } },
  { paragraphs: 4, letters: { 1: 'f', 3: 'b', 4: 'e' } },
  { paragraphs: 4 },
  { paragraphs: 3 },
  { paragraphs: 4, letters: { 2: 'j' } },
  { paragraphs: 1 },
  { paragraphs: 2 },
  // III: 12 to 23
  { paragraphs: 8, letters: { 5: 'b' } },
  { paragraphs: 4, letters: { 1: 'f', 2: 'f' } },
  { paragraphs: 5, letters: { 1: 'f', 2: 'g', 3: 'c', 5: 'd' } },
  { paragraphs: 4, letters: { 1: 'h' } },
  { paragraphs: 1 },
  { paragraphs: 3, letters: { 1: 'f', 3: 'e' } },
  { paragraphs: 3, letters: { 1: 'd' } },
  { paragraphs: 1 },
  { paragraphs: 4, letters: { 1: 'b' } },
  { paragraphs: 6 },
  { paragraphs: 4, letters: { 2: 'c' } },
  { paragraphs: 2, letters: { 1: 'j', 2: 'h' } },
  // IV: 24 to 43
  { paragraphs: 3 },
  { paragraphs: 3 },
  { paragraphs: 3 },
  { paragraphs: 5, letters: { 2: 'b' } },
  { paragraphs: 10, letters: { 3: 'h' } },
  { paragraphs: 1 },
  { paragraphs: 5, letters: { 1: 'g', 2: 'd' } },
  { paragraphs: 1 },
  { paragraphs: 4, letters: { 1: 'd' } },
  { paragraphs: 5, letters: { 3: 'd' } },
  { paragraphs: 4, letters: { 3: 'c' } },
  { paragraphs: 11, letters: { 3: 'c', 7: 'd' } },
  { paragraphs: 5, letters: { 3: 'f' } },
  { paragraphs: 7, letters: { 1: 'c' } },
  { paragraphs: 6 },
  { paragraphs: 2, letters: { 1: 'e' } },
  { paragraphs: 11, letters: { 2: 'k' } },
  { paragraphs: 6, letters: { 2: 'd' } },
  { paragraphs: 8 },
  { paragraphs: 9, letters: { 1: 'b', 2: 'e' } },
  // V: 44 to 50
  { paragraphs: 1 },
  { paragraphs: 9, letters: { 2: 'c' } },
  { paragraphs: 5, letters: { 2: 'f', 3: 'b' } },
  { paragraphs: 3, letters: { 1: 'c', 2: 'n' } },
  { paragraphs: 1 },
  { paragraphs: 6, letters: { 1: 'g' } },
  { paragraphs: 1, letters: { 1: 'd' } },
  // VI: 51 to 59
  { paragraphs: 4 },
  { paragraphs: 6 },
  { paragraphs: 4 },
  { paragraphs: 2, letters: { 1: 'f' } },
  { paragraphs: 3 },
  { paragraphs: 6 },
  { paragraphs: 4, letters: { 1: 'v' } },
  { paragraphs: 6, letters: { 1: 'f', 2: 'j', 3: 'j' } },
  { paragraphs: 1 },
  // VII: 60 to 76
  { paragraphs: 12 },
  { paragraphs: 9, letters: { 4: 'b' } },
  { paragraphs: 7 },
  { paragraphs: 1 },
  { paragraphs: 8, letters: { 1: 'f', 5: 'b' } },
  { paragraphs: 6, letters: { 1: 'c' } },
  { paragraphs: 4 },
  { paragraphs: 1 },
  { paragraphs: 6 },
  { paragraphs: 2 },
  { paragraphs: 4, letters: { 1: 'y' } },
  { paragraphs: 2 },
  { paragraphs: 2 },
  { paragraphs: 2 },
  { paragraphs: 2, letters: { 1: 'c' } },
  { paragraphs: 6, letters: { 6: 'g' } },
  { paragraphs: 2 },
  // VIII: 77 to 84
  { paragraphs: 2 },
  { paragraphs: 4 },
  { paragraphs: 2 },
  { paragraphs: 2 },
  { paragraphs: 3 },
  { paragraphs: 6 },
  { paragraphs: 9, letters: { 2: 'k', 4: 'c', 5: 'e' } },
  { paragraphs: 2 },
  // IX: 85 to 91
  { paragraphs: 3 },
  { paragraphs: 1 },
  { paragraphs: 1 },
  { paragraphs: 3 },
  { paragraphs: 4 },
  { paragraphs: 2 },
  { paragraphs: 2 },
  // X: 92 to 93
  { paragraphs: 5 },
  { paragraphs: 3 },
  // XI: 94 to 99
  { paragraphs: 2 },
  { paragraphs: 1 },
  { paragraphs: 1 },
  { paragraphs: 5, letters: { 2: 'b' } },
  { paragraphs: 1 },
  { paragraphs: 2 },
]

/** The last article. */
export const LAST_ARTICLE = ARTICLES.length

/** What a citation points to. */
export interface ArticlePlace {
  readonly article: number
  readonly paragraph?: number
  /** In lower case. */
  readonly letter?: string
}

/** Whether the regulation has the place. */
export function hasPlace({ article, paragraph, letter }: ArticlePlace): boolean {
  const shape = ARTICLES[article - 1]
  if (shape === undefined) return false
  if (paragraph === undefined) return true
  if (paragraph < 1 || paragraph > shape.paragraphs) return false
  if (letter === undefined) return true
  const last = shape.letters?.[paragraph]
  return last !== undefined && letter <= last
}
