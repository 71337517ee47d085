/** Round tick values in three or four steps, covering least to most: 0, 30000, 60000, 90000. */
export function valueTicks(least: number, most: number): number[] {
  const rough = (most - least || 3) / 3
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 3, 5, 10].map(n => n * power).find(n => n >= rough * 0.999) ?? rough
  const first = Math.floor(least / step)
  const last = Math.max(Math.ceil(most / step), first + 1)
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step)
}
