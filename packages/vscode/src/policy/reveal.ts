import { commands, Location, Range, Selection, TextEditorRevealType, type Uri, window } from 'vscode'

/** A range as the protocol has it: lines and characters from 0. */
export interface PlainRange {
  readonly start: { readonly line: number; readonly character: number }
  readonly end: { readonly line: number; readonly character: number }
}

export const toRange = ({ start, end }: PlainRange): Range => new Range(start.line, start.character, end.line, end.character)

/** Shows words of a policy and selects them, in the column where it is open already. */
export async function reveal(uri: Uri, plain: PlainRange): Promise<void> {
  const open = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString())
  const range = toRange(plain)
  const editor = await window.showTextDocument(uri, open?.viewColumn === undefined ? {} : { viewColumn: open.viewColumn })
  editor.selection = new Selection(range.start, range.end)
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport)
}

/** Shows several places of a policy, to be gone through one by one. */
export async function revealAll(uri: Uri, ranges: readonly PlainRange[]): Promise<void> {
  const [first, ...more] = ranges
  if (first === undefined) return
  await reveal(uri, first)
  if (more.length === 0) return
  const places = ranges.map((range) => new Location(uri, toRange(range)))
  await commands.executeCommand('editor.action.peekLocations', uri, toRange(first).start, places, 'peek')
}
