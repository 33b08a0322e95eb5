import { arch, cpus, platform, totalmem } from 'node:os'

/** The machine that something is measured on, and the day. */
export function environment(): string {
  const [cpu] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${memory} GB, ${platform()} ${arch()}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`
}
