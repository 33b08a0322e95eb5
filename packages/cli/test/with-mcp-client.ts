import { pathToFileURL } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { ListRootsRequestSchema } from '@modelcontextprotocol/sdk/types.js'
import { CLI, NODE } from './run-clausal.ts'

export interface Called {
  readonly isError: boolean
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: what a tool answers is held against its output schema by the client, and looked into here
  readonly structured: any
}

export interface McpSession {
  readonly client: Client
  /** Calls a tool; the client itself holds the answer against the tool's output schema. */
  call(name: string, args?: Readonly<Record<string, unknown>>, options?: { readonly signal?: AbortSignal }): Promise<Called>
  /** What the server wrote to standard error. */
  errors(): string
}

/**
 * Starts the built server and connects the SDK's own client to it.
 *
 * @param roots folders that the client grants; undefined for a client that knows no roots.
 */
export async function withMcpClient<T>(roots: readonly string[] | undefined, work: (session: McpSession) => Promise<T>): Promise<T> {
  const client = new Client({ name: 'test', version: '1' }, { capabilities: roots === undefined ? {} : { roots: {} } })
  if (roots !== undefined)
    client.setRequestHandler(ListRootsRequestSchema, () => ({ roots: roots.map((root) => ({ uri: pathToFileURL(root).href })) }))
  const transport = new StdioClientTransport({ command: NODE, args: [CLI, 'mcp'], stderr: 'pipe', cwd: '/' })
  let errors = ''
  transport.stderr?.on('data', (chunk: Buffer) => {
    errors += chunk.toString()
  })
  await client.connect(transport)
  // The client checks answers against the schemas it was told.
  await client.listTools()
  try {
    return await work({
      client,
      async call(name, args = {}, options = {}) {
        const result = await client.callTool({ name, arguments: { ...args } }, undefined, { ...options, timeout: 30_000 })
        const [first] = Array.isArray(result.content) ? result.content : []
        return { isError: result.isError === true, text: first?.type === 'text' ? first.text : '', structured: result.structuredContent }
      },
      errors: () => errors,
    })
  } finally {
    await client.close()
  }
}
