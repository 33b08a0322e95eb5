/**
 * Reads what a step wrote to GITHUB_OUTPUT: `name=value`, or `name<<MARK`, lines, and `MARK` alone.
 *
 * @throws where the runner would refuse the file
 */
export function readCommandFile(text: string): Readonly<Record<string, string>> {
  const lines = text.split(/\r?\n/)
  const values: Record<string, string> = {}
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const mark = line.indexOf('<<')
    if (mark >= 0 && (equals < 0 || mark < equals)) {
      const end = lines.indexOf(line.slice(mark + 2), at + 1)
      if (end < 0) throw new Error(`The value of ${line.slice(0, mark)} has no end: "${line.slice(mark + 2)}" does not come again.`)
      values[line.slice(0, mark)] = lines.slice(at + 1, end).join('\n')
      at = end
    } else if (equals > 0) values[line.slice(0, equals)] = line.slice(equals + 1)
    else throw new Error(`The runner cannot read this line of an output: ${JSON.stringify(line)}`)
  }
  return values
}
