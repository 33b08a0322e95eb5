import { describe, expect, it } from 'vitest'
import { createMemory, createOwner } from './memory.ts'

describe('a memory', () => {
  it('computes once what two versions on end ask for', () => {
    const [memory, owner] = [createMemory(), createOwner<{ readonly value: string }>()]
    const computed: string[] = []
    const ask = (key: string) =>
      memory.recall(owner, key, () => {
        computed.push(key)
        return { value: key.toUpperCase() }
      })
    expect([ask('a'), ask('a')]).toEqual([{ value: 'A' }, { value: 'A' }])
    memory.turn()
    expect(ask('a')).toEqual({ value: 'A' })
    memory.turn()
    expect(ask('a')).toEqual({ value: 'A' })
    expect(computed).toEqual(['a'])
  })

  it('forgets what a version did not ask for', () => {
    const [memory, owner] = [createMemory(), createOwner<readonly number[]>()]
    let computed = 0
    const ask = () => memory.recall(owner, 'a', () => [++computed])
    ask()
    memory.turn()
    memory.recall(owner, 'b', () => [])
    memory.turn()
    expect(ask()).toEqual([2])
  })

  it('keeps owners and memories apart', () => {
    const [one, other] = [createMemory(), createMemory()]
    const [first, second] = [createOwner<readonly number[]>(), createOwner<readonly number[]>()]
    expect([one.recall(first, 'a', () => [1]), one.recall(second, 'a', () => [2]), other.recall(first, 'a', () => [3])]).toEqual([
      [1],
      [2],
      [3],
    ])
  })
})
