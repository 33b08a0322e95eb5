import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
}

export interface Served {
  /** Where it is served, with the path of the site and a slash at the end. */
  readonly url: string
  close(): Promise<void>
}

/** Serves a folder as a host for static files does: no more than files, and a page for what is not there. */
export async function serve(folder: string, base = '/'): Promise<Served> {
  const fileOf = (path: string) => {
    const file = join(folder, normalize(decodeURIComponent(path)))
    const found = [file, join(file, 'index.html')].find((one) => statSync(one, { throwIfNoEntry: false })?.isFile())
    return file.startsWith(folder) ? found : undefined
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = pathname.startsWith(base) ? fileOf(pathname.slice(base.length)) : undefined
    const sent = file ?? join(folder, '404.html')
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': TYPES[extname(sent)] ?? 'text/plain',
      ...(sent.includes('/assets/') && { 'cache-control': 'max-age=31536000, immutable' }),
    })
    createReadStream(sent).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
