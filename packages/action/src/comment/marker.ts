import { createHash } from 'node:crypto'

/** The first line of the comment, by which it is found again. */
export function markerOf(key: string): string {
  return `<!-- clausal comment: ${key} -->`
}

/** GitHub stores comments with line ends and spaces at the end as it likes. */
const linesOf = (body: string) => body.replaceAll('\r\n', '\n').trimEnd().split('\n')

/** Whether a comment begins with the marker. */
export function hasMarker(body: string | null | undefined, key: string): boolean {
  return linesOf(body ?? '')[0] === markerOf(key)
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

/**
 * The text of a comment under its marker. A last line that nobody sees tells what it says, without the days that follow from the day
 * of the run, and that nobody changed it since.
 *
 * @param said the text without those days
 */
export function markedBody(key: string, text: string, said: string): string {
  const told = linesOf(text).join('\n')
  return `${markerOf(key)}\n${told}\n\n<!-- says ${hash(said)} in ${hash(told)} -->\n`
}

const STATE = /^<!-- says ([0-9a-f]{16}) in ([0-9a-f]{16}) -->$/

/** Whether a comment as it stands says what a new one would. */
export function saysTheSame(standing: string, wanted: string): boolean {
  const lines = linesOf(standing)
  const [, said, whole] = STATE.exec(lines.at(-1) ?? '') ?? []
  const [, saying] = STATE.exec(linesOf(wanted).at(-1) ?? '') ?? []
  return said !== undefined && said === saying && whole === hash(lines.slice(1, -2).join('\n'))
}
