import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { readDocuments } from './stream.ts'
import { linesOf } from './stream-lines.ts'

async function targetsOf(...chunks: readonly (string | Uint8Array)[]) {
  const targets = []
  for await (const job of readDocuments(Readable.from(chunks.map((chunk) => Buffer.from(chunk))))) targets.push(...job)
  return targets
}

describe('readDocuments', () => {
  it('takes an object from each line, wherever chunks end, and passes blank lines and other keys over', async () => {
    const document = { path: 'a/privacy.md', id: 7, text: 'We keep – it.', format: 'text', language: 'en', crawled: '2026-01-01' }
    const bytes = Buffer.from(`\uFEFF${JSON.stringify(document)}\r\n\n{"text":"last","id":null}`)
    const wanted = [
      { file: 'a/privacy.md', place: 0, length: 13, stream: { line: 1, id: 7 }, text: 'We keep – it.', format: 'text', language: 'en' },
      { file: 'line 3', place: 2, length: 4, stream: { line: 3 }, text: 'last' },
    ]
    for (let cut = 1; cut < bytes.length; cut += 7) expect(await targetsOf(bytes.subarray(0, cut), bytes.subarray(cut))).toEqual(wanted)
  })

  it.each([
    ['{', /not valid JSON\. Write one object/],
    ['[1]', /no JSON object/],
    ['null', /no JSON object/],
    ['{"id":1}', /has no "text"/],
    ['{"text":null}', /"text" of the document has to be the text of the policy/],
    ['{"text":1}', /"text" of the document has to be/],
    ['{"text":"a","format":"pdf"}', /"format" of the document has to be one of markdown, html, text/],
    ['{"text":"a","language":"English!"}', /"language" of the document has to be a language tag/],
    ['{"text":"a","path":[]}', /"path" of the document has to be a path/],
    [new Uint8Array([0x7b, 0xff, 0x7d]), /not valid UTF-8/],
  ])('tells what is wrong with %s, and goes on', async (line, problem) => {
    const [broken, next] = await targetsOf(line, '\n{"text":"b"}\n')
    expect(broken?.problem).toMatch(problem)
    expect(next).toMatchObject({ text: 'b', stream: { line: 2 } })
  })
})

describe('linesOf', () => {
  it('keeps nothing of a line beyond the limit', async () => {
    const lines = []
    for await (const { number, bytes } of linesOf(Readable.from(['abc', 'de\nfg\n', 'hi'].map((text) => Buffer.from(text))), 4))
      lines.push([number, bytes === undefined ? undefined : String(bytes)])
    expect(lines).toEqual([
      [1, undefined],
      [2, 'fg'],
      [3, 'hi'],
    ])
  })
})
