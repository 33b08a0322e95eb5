import type { PackedMachine } from './packed-machine.ts'

/**
 * The machine of all extractors' phrases, which the build puts here (see `prebuilt-phrases.ts` beside its configuration);
 * undefined in the sources, where it is made of the phrases as they stand.
 */
export const PREBUILT: PackedMachine | undefined = undefined
