import type { ExtensionContext } from 'vscode'
import { type ClausalApi, startExtension } from './extension.ts'

/** Called by VS Code on a desktop or a remote machine. */
export const activate = (context: ExtensionContext): ClausalApi =>
  startExtension(context, async () => (await import('./server/desktop-client.ts')).createDesktopClient(context))
