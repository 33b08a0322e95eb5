import { between, nested, numbered, repeated, toShapes } from './shape.ts'

const page = (middle: (size: number) => string) => between('<!doctype html><html><body><h1>Privacy</h1>', middle)

/** Pages that no author wrote, and some did. */
export const HTML = toShapes('html', {
  'paragraphs never closed': page(repeated('<p>We sell it.')),
  'elements in elements never closed': page(repeated('<div>')),
  'formatting in formatting': page(nested('<b><i>', '</i></b>')),
  'formatting that overlaps': page(repeated('<b><p><i></b>We sell it.</p></i>')),
  'links in links': page(repeated('<a href="#a">a')),
  'lists in lists of a page': page(nested('<ul><li>a', '</li></ul>')),
  'tables in tables': page(nested('<table><tr><td>', '</td></tr></table>')),
  'a table without an end': page(between('<table>', repeated('<tr><td>name<td>30 days'))),
  'cells that span': page(between('<table>', repeated('<tr><td colspan=65534 rowspan=65534>a'))),
  'terms and definitions': page(between('<dl>', repeated('<dt>Member<dd>means a person.'))),
  'headings of a page': page(numbered((index) => `<h2 id="c${index}">Clause ${index}</h2><p>We keep it for ${index} days.`)),
  'headings in headings': page(repeated('<h1><h2>')),
  'scripts never closed': page(repeated('<script>a')),
  'a script never closed': page(between('<script>', repeated('We sell it. '))),
  'scripts in comments in scripts': page(repeated('<script><!--<script>')),
  'styles never closed': page(repeated('<style>a{')),
  'titles never closed': page(repeated('<title>a')),
  'text areas never closed': page(repeated('<textarea>a')),
  'templates of a page': page(nested('<template>', '</template>')),
  'frames of a page': page(repeated('<iframe><noscript>')),
  'character data': page(repeated('<![CDATA[a]]>')),
  'drawings in formulas': page(nested('<svg><math>', '</math></svg>')),
  'comments of a page never closed': page(repeated('<!-- a ')),
  'comments that look closed': page(repeated('<!--> --!> <!---> ')),
  'tags cut short': page(repeated('<p class="')),
  'attributes of one tag': page(
    between(
      '<p ',
      numbered((index) => `a${index}="b" `),
      '>We sell it.',
    ),
  ),
  'one long attribute': page(between('<a href="', repeated('a'), '">a</a>')),
  'tags that are none': page(repeated('</><><//>')),
  'hidden elements': page(nested('<div hidden style="display:none">', '</div>')),
  'panels of a menu': page(repeated('<nav><a href="/a">Privacy</a></nav><footer>a</footer>')),
  'forms and controls': page(repeated('<form><select><option>a<option>b<button>We sell it.')),
  'line breaks of a page': page(repeated('We sell it.<br>')),
  'anchors of a page': page(numbered((index) => `<a name="a${index}"></a>`)),
  'entities of a page': page(repeated('&nbsp;&notin;&#0;')),
  'words in elements of their own': page(repeated('<span>We</span> <span>sell</span> <span>it</span>. ')),
  'data of a program': between('<script type="application/json">', nested('{"a":[', ']}', '1'), '</script>'),
})
