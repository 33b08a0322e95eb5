// Generated from page-script.ts: pnpm --dir packages/core generate
export const PAGE_SCRIPT_HASH = 'sha256-Es3OYCroCVOmlxyKB7jWh/mBnBE6zOUN1zEVxTB5ho8='
