import type { PluginFailure } from '@clausal/core'

/** A line for each part of a plug-in that failed on a file. Without it the run is not complete. */
export function pluginErrors(file: string, { failures = [] }: { readonly failures?: readonly PluginFailure[] }): readonly string[] {
  return failures.map(
    ({ plugin, part, message }) =>
      `error: ${file}: ${part} of the plug-in '${plugin}' failed: ${message}. All else was checked. Tell its author, or turn it off.`,
  )
}
