/** `clausal mcp`: serves an assistant, over the Model Context Protocol, until it has no more to ask. */
export async function runMcp(version: string): Promise<void> {
  // Loaded only here: no other command needs it.
  const { serve } = await import('../mcp/server.ts')
  await serve(version)
}
