import { startServer } from '@clausal/lsp/node'
import manifest from '../../package.json' with { type: 'json' }

startServer(manifest.version)
