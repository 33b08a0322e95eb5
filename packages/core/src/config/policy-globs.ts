import picomatch from 'picomatch'

/** What is taken for a policy where nothing is named. */
export const DEFAULT_GLOBS: readonly string[] = ['**/*privacy*.{md,mdx,html,txt}']

/** What no glob reaches. */
export const IGNORED_GLOBS: readonly string[] = ['**/node_modules/**', '**/.git/**']

/** In any case; a name may hold a line break, too. */
const FLAGS = 'is'

/** Tells by its path whether a file is one that globs stand for; the path and the globs begin at the same folder. */
export function createPathFilter(globs: readonly string[]): (path: string) => boolean {
  return picomatch([...globs], { nocase: true, flags: FLAGS, ignore: [...IGNORED_GLOBS] })
}
