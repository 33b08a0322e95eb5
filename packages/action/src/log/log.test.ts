import { describe, expect, it } from 'vitest'
import { logText } from './log.ts'

describe('what is printed', () => {
  it.each([
    ['::set-output name=x::y', ':\u200b:set-output name=x::y'],
    ['  ::error::no', '  :\u200b:error::no'],
    ['fine\n::stop-commands::x', 'fine\n:\u200b:stop-commands::x'],
    ['say ##[error]no', 'say ##\u200b[error]no'],
    ['\u001b[31mred\r::error::x', '\\u{1b}[31mred\\u{d}::error::x'],
    ['a::b', 'a::b'],
  ])('%j is no command', (text, printed) => {
    expect(logText(text)).toBe(printed)
  })
})
