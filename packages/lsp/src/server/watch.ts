import { type Connection, DidChangeConfigurationNotification, DidChangeWatchedFilesNotification } from 'vscode-languageserver'
import type { Client } from './client.ts'

/** What is watched: configurations with all that they extend, policies, and what the branch is. */
const WATCHED: readonly string[] = ['**/*.{yaml,yml,json}', '**/*.{md,mdx,markdown,html,htm,txt}', '**/.git/HEAD']

/** Asks the editor to tell of changed settings and files, where it can be asked. */
export async function registerWatchers(connection: Connection, client: Client): Promise<void> {
  if (client.registersConfiguration) await connection.client.register(DidChangeConfigurationNotification.type, { section: 'clausal' })
  if (client.registersWatchers)
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: WATCHED.map((globPattern) => ({ globPattern })),
    })
}
