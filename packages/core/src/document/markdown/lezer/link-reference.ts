import type { BlockContext, LeafBlock, MarkdownConfig } from '@lezer/markdown'

/** A definition on one line: label, address, title. */
const DEFINITION =
  /^(\[(?:[^[\]\\]|\\.){1,999}\]:)[ \t]{0,20}(<[^<>\n]{0,2000}>|[^\s<]\S{0,2000})([ \t]{1,20}(?:"[^"\n]{0,1000}"|'[^'\n]{0,1000}'|\([^()\n]{0,1000}\)))?[ \t]{0,100}$/
const TITLE_LINE = /^[ \t]{0,100}(?:"[^"\n]{1,1000}"|'[^'\n]{1,1000}'|\([^()\n]{1,1000}\))[ \t]{0,100}$/

/** Link reference definitions that stand on one line, their title perhaps on the next. Reading on would read each line anew. */
export const LINK_REFERENCE: MarkdownConfig = {
  parseBlock: [
    {
      name: 'LinkReference',
      leaf(cx, { content, start }) {
        const definition = content.startsWith('[') ? DEFINITION.exec(content) : null
        const [, label = '', url = '', title] = definition ?? []
        if (definition === null || label.slice(1, -2).trim() === '') return null
        const urlStart = start + content.indexOf(url, label.length)
        const write = (context: BlockContext, leaf: LeafBlock) => {
          const labelled = cx.elt('LinkLabel', start, start + label.length - 1)
          const parts = [labelled, cx.elt('URL', urlStart, urlStart + url.length)]
          context.addLeafElement(leaf, cx.elt('LinkReference', start, start + content.length, parts))
          return true
        }
        return {
          nextLine(context, line, leaf) {
            write(context, leaf)
            if (title === undefined && TITLE_LINE.test(line.text.slice(line.pos, line.pos + 1300))) context.nextLine()
            return true
          },
          finish: write,
        }
      },
    },
  ],
}
