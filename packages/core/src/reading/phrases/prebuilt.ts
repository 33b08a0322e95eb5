/**
 * The machine of all extractors' phrases as JSON, which the build puts here (see `prebuilt-phrases.ts` beside its configuration);
 * undefined in the sources, where it is made of the phrases as they stand.
 */
export const PREBUILT: string | undefined = undefined
