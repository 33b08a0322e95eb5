import type { Rolldown } from 'tsdown'
import { buildMachineOfPhrases } from './src/reading/disclosures/index.ts'
import { packMachine } from './src/reading/phrases/packed-machine.ts'

/** Puts the machine of all phrases, made while building, where the sources leave it undefined. */
export function prebuiltPhrases(): Rolldown.Plugin {
  return {
    name: 'prebuilt-phrases',
    load: {
      filter: { id: /[\\/]reading[\\/]phrases[\\/]prebuilt\.ts$/ },
      handler: () => `export const PREBUILT = ${JSON.stringify(packMachine(buildMachineOfPhrases()))}`,
    },
  }
}
