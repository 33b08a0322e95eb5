import { describe, expect, it } from 'vitest'
import { readWorkflowCommands } from './workflow-commands.ts'

describe('what the runner obeys', () => {
  it.each([
    [
      '::warning file=privacy.md,line=3,title=A%2C b%3A c::50%25 of%0Ait',
      { name: 'warning', properties: { file: 'privacy.md', line: '3', title: 'A, b: c' }, message: '50% of\nit' },
    ],
    ['  ::Error::Stop', { name: 'error', properties: {}, message: 'Stop' }],
    ['Said: ##[set-env name=PATH;]/tmp', { name: 'set-env', properties: { name: 'PATH' }, message: '/tmp' }],
    ['::add-mask::', { name: 'add-mask', properties: {}, message: '' }],
  ])('%s', (line, command) => expect(readWorkflowCommands(line).commands).toEqual([command]))

  it.each(['said ::error::no', '::shout::no', '::error no', '#[error]no', '##[error', '##[shout]no'])('and not %s', (line) =>
    expect(readWorkflowCommands(line)).toEqual({ commands: [], lines: [line] }),
  )

  it('ends a line at a carriage return, too', () => {
    expect(readWorkflowCommands('harmless\r::error::no').commands).toHaveLength(1)
  })
})
