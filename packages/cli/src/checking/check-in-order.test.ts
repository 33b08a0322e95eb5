import { describe, expect, it } from 'vitest'
import { checkInOrder } from './check-in-order.ts'
import type { Checker, CheckJob, CheckOutcome } from './check-run.ts'

const job = (place: number): CheckJob => [{ file: `${place}`, place, length: 0 }]
const outcomesOf = (done: CheckJob): readonly CheckOutcome[] => done.map(({ file, place }) => ({ file, place, problems: [] }))

/** A checker that is done with a job when told so. */
function createHeld() {
  const held = new Map<number, () => void>()
  const checker: Checker = {
    check: (asked) => new Promise((resolve) => held.set(asked[0]?.place ?? -1, () => resolve(outcomesOf(asked)))),
    end: async () => undefined,
  }
  return { checker, held }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('checkInOrder', () => {
  it('gives outcomes in the order of the jobs, whoever is done first', async () => {
    const quick: Checker = { check: async (asked) => outcomesOf(asked), end: async () => undefined }
    const { checker, held } = createHeld()
    const places: number[] = []
    const reading = (async () => {
      for await (const [outcome] of checkInOrder([0, 1, 2, 3, 4, 5].map(job), [checker, quick])) places.push(outcome?.place ?? -1)
    })()
    await settled()
    expect(places).toEqual([])
    while (places.length < 6) {
      for (const [place, done] of held) {
        held.delete(place)
        done()
      }
      await settled()
    }
    await reading
    expect(places).toEqual([0, 1, 2, 3, 4, 5])
  })

  it('gives an outcome before the next job is there', async () => {
    const quick: Checker = { check: async (asked) => outcomesOf(asked), end: async () => undefined }
    let ask = (_value: undefined) => {}
    async function* jobs() {
      yield job(0)
      await new Promise<undefined>((resolve) => {
        ask = resolve
      })
      yield job(1)
    }
    const reading = checkInOrder(jobs(), [quick])
    expect((await reading.next()).value?.[0]?.place).toBe(0)
    ask(undefined)
    expect((await reading.next()).value?.[0]?.place).toBe(1)
  })

  it('takes no more jobs than are being done while nobody takes what comes', async () => {
    let taken = 0
    function* endless() {
      for (;;) yield job(taken++)
    }
    const { checker } = createHeld()
    const reading = checkInOrder(endless(), [checker])
    void reading.next()
    for (let turn = 0; turn < 100; turn++) await settled()
    expect(taken).toBeLessThan(20)
  })

  it('ends with the error of a job, and hands no error to nobody', async () => {
    const failing: Checker = { check: async () => Promise.reject(new Error('lost')), end: async () => undefined }
    await expect(async () => {
      for await (const _ of checkInOrder([0, 1, 2].map(job), [failing]));
    }).rejects.toThrow('lost')
  })
})
