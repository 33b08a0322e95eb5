/** The exponent `k` of time = c · size^k that fits best (least squares over the logarithms): 1 is linear. */
export function fittedExponent(points: readonly { readonly size: number; readonly time: number }[]): number {
  const xs = points.map(({ size }) => Math.log(size))
  const ys = points.map(({ time }) => Math.log(time))
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [x, y] = [mean(xs), mean(ys)]
  const rise = xs.reduce((sum, value, index) => sum + (value - x) * ((ys[index] ?? y) - y), 0)
  return rise / xs.reduce((sum, value) => sum + (value - x) ** 2, 0)
}
