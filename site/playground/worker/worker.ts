// Reads, checks, compares and writes policies beside the page, so that the page never waits.
import { check } from './check.ts'
import { compare } from './compare.ts'
import type { Answers, Question, Reply, Request } from './messages.ts'
import { render } from './render.ts'

type Work = Generator<undefined, Answers[keyof Answers], undefined>

/** How long to work before newer questions are heard, in milliseconds. */
const TURN = 20

let latest = 0

function start(request: Request): Work {
  switch (request.type) {
    case 'check':
      return check(request)
    case 'compare':
      return compare(request)
    case 'render':
      return render(request)
  }
}

const others = () => new Promise<void>((resolve) => setTimeout(resolve))

/** The answer to a question; undefined where a newer one came meanwhile. */
async function answerTo({ id, request }: Question): Promise<Reply | undefined> {
  try {
    const work = start(request)
    let since = performance.now()
    for (;;) {
      const step = work.next()
      if (step.done) return { id, answer: step.value }
      if (performance.now() - since < TURN) continue
      await others()
      if (id !== latest) return undefined
      since = performance.now()
    }
  } catch (error) {
    return { id, failure: error instanceof Error ? error.message : String(error) }
  }
}

self.addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  latest = data.id
  self.postMessage({ id: data.id, begun: true } satisfies Reply)
  const reply = await answerTo(data)
  if (reply !== undefined) self.postMessage(reply)
})
