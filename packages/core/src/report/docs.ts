/** Where the documentation stands. */
export const DOCS = 'https://clausal.github.io/clausal/'
