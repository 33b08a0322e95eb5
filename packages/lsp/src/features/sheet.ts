import { markdownCode, markdownText } from '@clausal/core/report'
import { type MarkupContent, MarkupKind } from 'vscode-languageserver-types'

/** A piece of text for people. What policies and configurations say goes in as data: no markup comes of it. */
export type Piece = string | { readonly strong: string } | { readonly code: string } | { readonly link: string; readonly href: string }

/** One line of a sheet: a paragraph, or an item of a list. */
export interface SheetLine {
  readonly pieces: readonly Piece[]
  readonly item?: boolean
}

/** What a hover or an explanation says, before it is known what the editor can show. */
export type Sheet = readonly SheetLine[]

export const paragraph = (...pieces: readonly Piece[]): SheetLine => ({ pieces })
export const item = (...pieces: readonly Piece[]): SheetLine => ({ pieces, item: true })

const isSafe = (href: string) => /^https:\/\/[^\s()<>]*$/.test(href)

function toMarkdownPiece(piece: Piece): string {
  if (typeof piece === 'string') return markdownText(piece)
  if ('strong' in piece) return `**${markdownText(piece.strong)}**`
  if ('code' in piece) return markdownCode(piece.code)
  return isSafe(piece.href) ? `[${markdownText(piece.link)}](${piece.href})` : markdownText(piece.link)
}

function toPlainPiece(piece: Piece): string {
  if (typeof piece === 'string') return piece
  if ('strong' in piece) return piece.strong
  if ('code' in piece) return piece.code
  return `${piece.link} (${piece.href})`
}

/** A blank line between paragraphs; items of one list follow each other. */
function joinLines(sheet: Sheet, write: (piece: Piece) => string): string {
  return sheet.reduce((text, { pieces, item: isItem }, index) => {
    const gap = index === 0 ? '' : isItem === true && sheet[index - 1]?.item === true ? '\n' : '\n\n'
    return `${text}${gap}${isItem === true ? '- ' : ''}${pieces.map(write).join('')}`
  }, '')
}

/** Writes a sheet in the markup the editor can show. */
export function renderSheet(sheet: Sheet, kind: MarkupKind): MarkupContent {
  return { kind, value: joinLines(sheet, kind === MarkupKind.Markdown ? toMarkdownPiece : toPlainPiece) }
}
