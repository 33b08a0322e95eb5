/** Characters that steer a terminal or turn the reading direction: escape sequences, control codes, bidirectional overrides. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what this is for
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g

/** A text with every steering character written as its format escapes it, by its code in hexadecimal digits. */
export function escapeSteering(text: string, write: (code: string) => string): string {
  return text.replace(STEERING, (character) => write(character.charCodeAt(0).toString(16)))
}

/** What the runner of GitHub Actions obeys at the beginning of a line, after spaces, and the older form anywhere. */
const COMMAND = /(^|\s):(?=:[a-z])|##(?=\[)/gi

/**
 * Text from outside made safe to print: steering characters become visible code points, tabs and line breaks become a space, and no word
 * is a command to the runner that a workflow prints to.
 */
export function toPrintable(text: string): string {
  return escapeSteering(text.replace(/[\t\n]/g, ' '), (code) => `\\u{${code}}`)
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(COMMAND, '$&\u200b')
}
