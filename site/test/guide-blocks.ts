/** A code block of a guide that does something. */
export interface Block {
  /** Is a file, is run, or says what the last one printed. */
  readonly does: 'file' | 'run' | 'prints'
  readonly text: string
  /** Name of the file. */
  readonly file: string
  /** The exit code that it ends with. */
  readonly exit: number
}

const FENCE = /^```[\w-]+ \[(?<does>[^\]]+)\]\n(?<text>[\s\S]*?)^```$/gm

/** The blocks that are marked behind their language: `[run]`, `[run: 1]` for an exit code, `[prints]`, or with the name of a file. */
export function blocksOf(guide: string): readonly Block[] {
  return [...guide.matchAll(FENCE)].map(({ groups }) => {
    const { does = '', text = '' } = groups ?? {}
    const [verb, exit = '0'] = does.split(': ')
    if (verb === 'run' || verb === 'prints') return { does: verb, text, file: '', exit: Number(exit) }
    return { does: 'file', text, file: does, exit: 0 }
  })
}
