/**
 * The redline page in the colours that the reader chose here, which need not be those of the system. Changed is what stands first, in the styles
 * of the page, before any word of a policy.
 */
export const inTheme = (html: string, isDark: boolean): string =>
  html
    .replace('color-scheme: light dark', `color-scheme: ${isDark ? 'dark' : 'light'}`)
    .replace('@media (prefers-color-scheme: dark)', isDark ? '@media screen' : '@media not all')
