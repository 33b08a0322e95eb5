import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import type { Transport } from './transport.ts'

const WORKER = new URL('../../dist/worker.js', import.meta.url)

interface PostBox {
  postMessage(message: unknown): void
}

const startWorker = (source: string) => `(() => {
  const worker = new Worker(URL.createObjectURL(new Blob([${JSON.stringify(source)}], { type: 'text/javascript' })))
  worker.onmessage = ({ data }) => globalThis.tell(data)
  worker.onerror = ({ message }) => console.error(message)
  return worker
})()`

/** Starts the built server in a worker of a new page of the browser. */
export async function startInWorker(browser: Browser): Promise<Transport> {
  const page = await browser.newPage()
  let complaints = ''
  let tell: (message: unknown) => void = () => undefined
  const ended = new Promise<number>((resolve) => {
    page.on('close', () => resolve(0))
  })
  page.on('console', (message) => {
    complaints += message.text()
  })
  page.on('pageerror', (error) => {
    complaints += String(error)
  })
  await page.exposeFunction('tell', (message: unknown) => tell(message))
  const worker = await page.evaluateHandle<PostBox>(startWorker(readFileSync(WORKER, 'utf8')))
  // Messages are sent in the order they were given, one by one.
  let sending: Promise<unknown> = Promise.resolve()
  return {
    send(message) {
      sending = sending
        .then(() => worker.evaluate((to, data) => to.postMessage(data), message))
        .catch((error: unknown) => {
          // A worker that has ended hears nothing more.
          if (!String(error).includes('has been closed')) throw error
        })
      // A worker has no exit code, and ends with its page.
      if (Reflect.get(message, 'method') === 'exit') sending = sending.then(() => page.close())
    },
    listen(onMessage) {
      tell = onMessage
    },
    complaints: () => complaints,
    ended,
  }
}
