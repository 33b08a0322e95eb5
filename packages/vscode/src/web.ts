import type { ExtensionContext } from 'vscode'
import { type ClausalApi, startExtension } from './extension.ts'
import { createWebClient } from './server/web-client.ts'

/** Called by VS Code in a browser. */
export const activate = (context: ExtensionContext): ClausalApi => startExtension(context, async () => createWebClient(context))
