/** An article of the General Data Protection Regulation, as far as citations can point into it. */
interface ArticleShape {
  /** How many numbered paragraphs it has; 1 where its text is not numbered. For Art. 4, the numbered definitions. */
  readonly paragraphs: number
  /** The last letter of each paragraph that has letters. Not given where they have not been listed: then any letter passes. */
  readonly letters?: Readonly<Record<number, string>>
}

const plain = (...paragraphs: readonly number[]): readonly ArticleShape[] => paragraphs.map((count) => ({ paragraphs: count }))

/** The articles in order, from the first. */
const ARTICLES: readonly ArticleShape[] = [
  { paragraphs: 3, letters: {} },
  { paragraphs: 4, letters: { 2: 'd' } },
  { paragraphs: 3, letters: { 2: 'b' } },
  { paragraphs: 26, letters: { 16: 'b', 22: 'c', 23: 'b' } },
  { paragraphs: 2, letters: { 1: 'f' } },
  { paragraphs: 4, letters: { 1: 'f', 3: 'b', 4: 'e' } },
  { paragraphs: 4, letters: {} },
  { paragraphs: 3, letters: {} },
  { paragraphs: 4, letters: { 2: 'j' } },
  { paragraphs: 1, letters: {} },
  { paragraphs: 2, letters: {} },
  { paragraphs: 8, letters: { 5: 'b' } },
  { paragraphs: 4, letters: { 1: 'f', 2: 'f' } },
  { paragraphs: 5, letters: { 1: 'f', 2: 'g', 3: 'c', 5: 'd' } },
  { paragraphs: 4, letters: { 1: 'h' } },
  { paragraphs: 1, letters: {} },
  { paragraphs: 3, letters: { 1: 'f', 3: 'e' } },
  { paragraphs: 3, letters: { 1: 'd' } },
  { paragraphs: 1, letters: {} },
  { paragraphs: 4, letters: { 1: 'b' } },
  { paragraphs: 6, letters: {} },
  { paragraphs: 4, letters: { 2: 'c' } },
  { paragraphs: 2, letters: { 1: 'j', 2: 'h' } },
  // Chapter IV and after: nobody cites their letters in a policy, so only paragraphs are listed.
  ...plain(3, 3, 3, 5, 10, 1, 5, 1, 4, 5, 4, 11, 5, 7, 6, 2, 11, 6, 8, 9), // IV: 24 to 43
  ...plain(1, 9, 5, 3, 1, 6, 1), // V: 44 to 50
  ...plain(4, 6, 4, 2, 3, 6, 4, 6, 1), // VI: 51 to 59
  ...plain(12, 9, 7, 1, 8, 6, 4, 1, 6, 2, 4, 2, 2, 2, 2, 6, 2), // VII: 60 to 76
  ...plain(2, 4, 2, 2, 3, 6, 9, 2), // VIII: 77 to 84
  ...plain(3, 1, 1, 3, 4, 2, 2), // IX: 85 to 91
  ...plain(5, 3), // X: 92 and 93
  ...plain(2, 1, 1, 5, 1, 2), // XI: 94 to 99
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

/** Whether the regulation has the place. What the table does not list passes. */
export function hasPlace({ article, paragraph, letter }: ArticlePlace): boolean {
  const shape = ARTICLES[article - 1]
  if (shape === undefined) return false
  if (paragraph === undefined) return true
  if (paragraph < 1 || paragraph > shape.paragraphs) return false
  if (letter === undefined || shape.letters === undefined) return true
  const last = shape.letters[paragraph]
  return last !== undefined && letter <= last
}
