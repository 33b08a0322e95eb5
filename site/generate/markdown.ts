/** A page that says where it comes from. */
export const generatedPage = (source: string, ...parts: readonly string[]): string =>
  `${[`<!-- Generated from ${source}: pnpm --dir site generate -->`, ...parts].join('\n\n')}\n`

const cell = (text: string) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim()

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n')

export const code = (text: string) => `\`${text}\``
