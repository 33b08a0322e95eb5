export { totalsText } from './history-words.ts'
export { formatHtmlHistory } from './html-history.ts'
export { formatHistoryRow } from './text.ts'
