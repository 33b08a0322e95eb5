const MILLISECONDS = 86_400_000

const timeOf = (day: string) => Date.parse(`${day}T00:00:00Z`)

/** The day that many days after another one, both YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  return new Date(timeOf(day) + days * MILLISECONDS).toISOString().slice(0, 10)
}

/** Days from one day to another, both YYYY-MM-DD; negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((timeOf(to) - timeOf(from)) / MILLISECONDS)
}
