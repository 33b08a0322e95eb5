/** What reads an output, and may take a text in it for more than text. */
export type Reader = 'terminal' | 'json' | 'html' | 'markdown' | 'xml' | 'workflow'

export interface HostileText {
  readonly name: string
  readonly text: string
  /** Who takes it for more than text where it is put in as it is. The control of the tests: each has to be noticed by exactly these. */
  readonly breaks: readonly Reader[]
}

const STEERS: readonly Reader[] = ['terminal', 'json', 'html', 'markdown', 'xml', 'workflow']
const MARKUP: readonly Reader[] = ['html', 'markdown', 'xml']

/** Texts that a policy, a file name, a setting, a plug-in or a branch may hold. What they would do has "evil" in it. */
export const HOSTILE_TEXTS: readonly HostileText[] = [
  { name: 'a sequence that clears the screen', text: '\u001b[2J\u001b[31mevil', breaks: STEERS },
  { name: 'a title of the window', text: '\u001b]0;evil\u0007', breaks: STEERS },
  { name: 'a link of a terminal', text: '\u001b]8;;https://evil.example\u001b\\evil\u001b]8;;\u001b\\', breaks: STEERS },
  { name: 'C1 controls', text: '\u009b2J\u0085\u009devil', breaks: STEERS },
  { name: 'backspaces', text: 'good\b\b\b\bevil\u007f', breaks: STEERS },
  { name: 'a carriage return', text: 'good\revil', breaks: STEERS },
  { name: 'overrides of direction', text: 'good\u202elive\u2066evil\u200f', breaks: STEERS },
  { name: 'separators of lines and paragraphs', text: 'a\u2028::error::evil\u2029b', breaks: STEERS },
  { name: 'a line that is a command', text: 'a\n::error::evil', breaks: ['terminal', 'json', 'workflow'] },
  { name: 'a line that is an older command', text: 'a\n##[error]evil', breaks: ['terminal', 'json', 'workflow'] },
  { name: 'NUL', text: 'evil\0', breaks: STEERS },
  { name: 'a lone surrogate', text: 'evil\ud800', breaks: ['terminal', 'html', 'markdown', 'xml', 'workflow'] },
  { name: 'a script', text: '<script>evil()</script>', breaks: MARKUP },
  { name: 'a handler', text: '<img src=x onerror=evil()>', breaks: MARKUP },
  { name: 'an end of an attribute', text: '" onfocus="evil()" autofocus="', breaks: ['json', 'html', 'xml'] },
  { name: 'an end of a script of data', text: '</script><script evil></script evil>', breaks: MARKUP },
  { name: 'an end of CDATA', text: ']]><evil/>', breaks: MARKUP },
  { name: 'a comment', text: '<!-- evil -->', breaks: MARKUP },
  { name: 'an entity', text: '&evil;', breaks: ['xml'] },
  { name: 'a link', text: '[good](https://evil.example)', breaks: ['markdown'] },
  { name: 'a picture', text: '![good](https://evil.example/p.png)', breaks: ['markdown'] },
  { name: 'an address', text: 'https://evil.example/x', breaks: ['markdown'] },
  { name: 'an address in angle brackets', text: '<https://evil.example>', breaks: MARKUP },
  { name: 'a heading', text: 'a\n\n# evil', breaks: ['json', 'markdown', 'workflow'] },
  { name: 'a backslash and quotes', text: 'evil\\"\\', breaks: ['json', 'xml'] },
]
