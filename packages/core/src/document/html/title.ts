import type { Source } from '../../text/source.ts'
import type { ParsedDocument } from '../parsed-document.ts'
import type { HtmlTree } from './node.ts'

/** The page's `<title>`, without the white space around it, and the language its `<html>` names. */
export function readTitle(source: Source, tree: HtmlTree): Pick<ParsedDocument, 'title' | 'language'> {
  const title = tree.nodes.find((node) => node.type === 'element' && node.name === 'title')
  const root = tree.nodes.find((node) => node.type === 'element' && node.name === 'html')
  const language = root?.type === 'element' ? root.attributes.get('lang')?.trim() : undefined
  const written = title?.type === 'element' ? source.text.slice(title.content.start, title.content.end) : ''
  const text = written.trim()
  const start = (title?.type === 'element' ? title.content.start : 0) + (written.length - written.trimStart().length)
  return {
    ...(text === '' ? {} : { title: { start, end: start + text.length } }),
    ...(language ? { language } : {}),
  }
}
