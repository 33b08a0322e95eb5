import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { MessageWriter } from 'vscode-languageserver/node'

/** So long nothing was sent: whoever asked has the answer. In milliseconds. */
const REST = 3
/** Less is left to the engine. In bytes; a keystroke in a policy of usual length leaves two megabytes behind. */
const WORTHWHILE = 4 * 1024 * 1024

/** The engine's own collection, which a program gets by a flag alone; the flag is taken back, for compiled code is kept by flags. */
function findCollector(): ((options: { readonly type: 'minor' }) => void) | undefined {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('typeof gc === "function" ? gc : undefined')
  setFlagsFromString('--no-expose-gc')
  return typeof collect === 'function' ? (options) => collect(options) : undefined
}

const youngBytes = () => getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_used_size ?? 0

/**
 * Clears away after answers what was made for them, while nobody waits. Left to itself the engine does so in the midst of an
 * answer, and one keystroke in ten takes twice as long.
 */
export function collectAfterAnswers(writer: MessageWriter): MessageWriter {
  let collect: ReturnType<typeof findCollector>
  const tidy = () => {
    if (youngBytes() < WORTHWHILE) return
    collect ??= findCollector()
    collect?.({ type: 'minor' })
  }
  let timer: NodeJS.Timeout | undefined
  return {
    onError: writer.onError,
    onClose: writer.onClose,
    async write(message) {
      await writer.write(message)
      if (timer === undefined) timer = setTimeout(tidy, REST).unref()
      else timer.refresh()
    },
    end: () => writer.end(),
    dispose() {
      clearTimeout(timer)
      writer.dispose()
    },
  }
}
