import { expect, it } from 'vitest'
import { shardOf, toShard } from './shard.ts'

it.each(['2/5', '1/1', '10000/10000'])('reads %s', (text) => {
  const { number, of } = toShard(text) ?? {}
  expect(`${number}/${of}`).toBe(text)
})

it.each(['0/5', '6/5', '1', '1/0', 'a/b', '1/5/5', '-1/5', '1.5/5', '1/10001'])('refuses %s', (text) => {
  expect(toShard(text)).toBeUndefined()
})

it('gives each key one shard for good, and the shards about as many', () => {
  const counts = [0, 0, 0, 0]
  for (let index = 0; index < 4000; index++) {
    const shard = shardOf(`policies/${index}/privacy.md`, 4)
    counts[shard - 1] = (counts[shard - 1] ?? 0) + 1
  }
  for (const count of counts) expect(count).toBeGreaterThan(800)
  // What a release once chose stays: reports of shards may be made by several.
  expect(['privacy.md', 'legal/privacy.md', ''].map((key) => shardOf(key, 100))).toMatchInlineSnapshot(`
    [
      72,
      62,
      11,
    ]
  `)
})
