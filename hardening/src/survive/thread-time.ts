declare global {
  namespace NodeJS {
    interface Process {
      /** What the processor spent on this thread alone; Node 23.9 and newer. */
      threadCpuUsage?(previous?: NodeJS.CpuUsage): NodeJS.CpuUsage
    }
  }
}

/** Measures what the processor spends on this thread from now on, in milliseconds: neither other programs count, nor threads that tidy up beside it. */
export function startThreadClock(): () => number {
  const usage = (previous?: NodeJS.CpuUsage) => process.threadCpuUsage?.(previous) ?? process.cpuUsage(previous)
  const began = usage()
  return () => {
    const { user, system } = usage(began)
    return (user + system) / 1000
  }
}
