import type { Format } from '../src/document/policy.ts'
/** A fenced block of a rule's page. */
export interface RuleExample {
  readonly format: Format
  readonly text: string
}

/** The fenced blocks under one `##` heading of a rule's page. Headings inside the blocks are the examples' own. */
export function examplesUnder(heading: string, document: string): readonly RuleExample[] {
  const examples: RuleExample[] = []
  let section = ''
  let format: string | undefined
  let lines: string[] = []
  for (const line of document.split('\n')) {
    if (format === undefined && line.startsWith('## ')) section = line.slice('## '.length)
    else if (format === undefined && line.startsWith('```')) format = line.slice('```'.length)
    else if (format !== undefined && line === '```') {
      if (section === heading && (format === 'markdown' || format === 'html' || format === 'text'))
        examples.push({ format, text: `${lines.join('\n')}\n` })
      format = undefined
      lines = []
    } else if (format !== undefined) lines.push(line)
  }
  return examples
}
