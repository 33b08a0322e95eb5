import { fileURLToPath } from 'node:url'

/** Runs work and gives the expressions that the sources under a folder built meanwhile, each once. */
export async function recordBuilt(root, work) {
  const Original = globalThis.RegExp
  const found = new Map()
  const note = (expression) => {
    // The frame below the trap's is the caller's.
    const frame = new Error('where').stack?.split('\n')[3] ?? ''
    const [, url, line] = Original('(file://[^():]+):(\\d+):\\d+').exec(frame) ?? []
    const path = url === undefined ? '' : fileURLToPath(url).replaceAll('\\', '/')
    if (path.startsWith(`${root}/packages/`) || path.startsWith(`${root}/site/`)) {
      const { source, flags } = expression
      found.set(`${source}/${flags}`, { source, flags, place: `${path.slice(root.length + 1)}:${line}` })
    }
    return expression
  }
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, args, created) => note(Reflect.construct(target, args, created === globalThis.RegExp ? target : created)),
    apply: (target, receiver, args) => note(Reflect.apply(target, receiver, args)),
  })
  try {
    await work()
  } finally {
    globalThis.RegExp = Original
  }
  return [...found.values()]
}
