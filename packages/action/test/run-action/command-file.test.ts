import { describe, expect, it } from 'vitest'
import { readCommandFile } from './command-file.ts'

describe('GITHUB_OUTPUT', () => {
  it('is read with values of one line and of several', () => {
    const text = 'result=passed\nchanges<<ghadelimiter_1\n[\n  "a=b<<c"\n]\nghadelimiter_1\ncomment-id=\n'
    expect(readCommandFile(text)).toEqual({ result: 'passed', changes: '[\n  "a=b<<c"\n]', 'comment-id': '' })
  })

  it.each([
    ['a value without an end', 'changes<<MARK\n[]\n', 'The value of changes has no end: "MARK" does not come again.'],
    ['a line that is neither', 'result\n', 'The runner cannot read this line of an output: "result"'],
  ])('is refused with %s', (_, text, message) => expect(() => readCommandFile(text)).toThrow(message))
})
