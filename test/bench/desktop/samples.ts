/** All measured values by name, such as "salio20 tray". */
export class Samples {
  readonly #values = new Map<string, number[]>()

  add(name: string, value: number): void {
    this.#values.set(name, [...this.valuesOf(name), value])
  }

  valuesOf(name: string): readonly number[] {
    return this.#values.get(name) ?? []
  }

  /** NaN if nothing was measured. */
  median(name: string): number {
    const sorted = this.valuesOf(name).toSorted((a, b) => a - b)
    const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
    return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2
  }

  all(): Readonly<Record<string, readonly number[]>> {
    return Object.fromEntries(this.#values)
  }
}
