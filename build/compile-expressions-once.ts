import v8 from 'node:v8'

// V8 compiles an expression to bytecode first, and to machine code where it is tried again: hundreds of expressions twice, while somebody
// waits for the first policy. Versions after the last that is known to know the flag are left alone, since they might complain of it.
const LAST_KNOWN_V8 = 14
if (Number.parseInt(process.versions.v8, 10) <= LAST_KNOWN_V8) v8.setFlagsFromString('--no-regexp-tier-up')
