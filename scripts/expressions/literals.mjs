import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript'

/** What ships and reads what others wrote. */
const SOURCES = ['packages/*/{src,webview}/**/*.ts', 'site/playground/**/*.ts']

/**
 * @typedef {{ readonly source: string, readonly flags: string, readonly place: string }} Expression `place` as `file:line`, from the root.
 */

/** The expressions that stand in the sources as literals, and the places where others are built. */
export function readSources(root) {
  const literals = []
  const constructions = []
  for (const file of globSync(SOURCES, { cwd: root }).sort()) {
    if (/\.test\.ts$|\.d\.ts$|\/node_modules\//.test(file)) continue
    const path = file.replaceAll('\\', '/')
    const tree = ts.createSourceFile(path, readFileSync(`${root}/${path}`, 'utf8'), ts.ScriptTarget.Latest, true)
    const placeOf = (node) => `${path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
    const visit = (node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        literals.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), place: placeOf(node) })
      } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp')
        constructions.push(placeOf(node.expression))
      ts.forEachChild(node, visit)
    }
    visit(tree)
  }
  return { literals, constructions }
}
