// Generated from page-script.ts: pnpm --dir packages/core generate
export const PAGE_SCRIPT_HASH = 'sha256-wpV8nfb+b/e6OIZ7HL/swDTsKcDknKqcmvERKRxCee0='
