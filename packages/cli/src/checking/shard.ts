import { createHash } from 'node:crypto'

/** One of several parts of a run. */
export interface Shard {
  /** From 1. */
  readonly number: number
  readonly of: number
}

/** As many as no run needs. */
export const MOST_SHARDS = 10_000

/** Reads `2/5`; undefined for what is none. */
export function toShard(text: string): Shard | undefined {
  const [, number = '', of = ''] = /^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? []
  const shard = { number: Number(number), of: Number(of) }
  return shard.number >= 1 && shard.number <= shard.of && shard.of <= MOST_SHARDS ? shard : undefined
}

/** The number of the shard that checks what has this key: always the same one, whatever else is checked. */
export function shardOf(key: string, of: number): number {
  return (createHash('sha256').update(key).digest().readUInt32BE(0) % of) + 1
}
