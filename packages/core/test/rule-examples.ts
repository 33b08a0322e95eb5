import type { Format } from '../src/document/policy.ts'

/** A fenced block of a rule's page. */
export interface RuleExample {
  readonly format: Format
  readonly text: string
  /** What stands behind the format: the name of the file, for examples of several. */
  readonly file: string
}

/** The fenced blocks under one `##` heading of a rule's page. Headings inside the blocks are the examples' own. */
export function examplesUnder(heading: string, document: string): readonly RuleExample[] {
  const examples: RuleExample[] = []
  let section = ''
  let format: string | undefined
  let file = ''
  let lines: string[] = []
  for (const line of document.split('\n')) {
    if (format === undefined && line.startsWith('## ')) section = line.slice('## '.length)
    else if (format === undefined && line.startsWith('```')) [format = '', file = ''] = line.slice('```'.length).split(' ')
    else if (format !== undefined && line === '```') {
      if (section === heading && (format === 'markdown' || format === 'html' || format === 'text'))
        examples.push({ format, file, text: `${lines.join('\n')}\n` })
      format = undefined
      lines = []
    } else if (format !== undefined) lines.push(line)
  }
  return examples
}
