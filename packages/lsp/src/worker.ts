import { startServer } from './browser.ts'

declare const VERSION: string

startServer(self, VERSION)
