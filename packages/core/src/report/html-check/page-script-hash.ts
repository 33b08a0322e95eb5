// Generated from page-script.ts: pnpm --dir packages/core generate
export const PAGE_SCRIPT_HASH = 'sha256-4Scq8Pyr7L2HDNzJY9ttFvmvIkdP63iVqd50mqh8IHg='
