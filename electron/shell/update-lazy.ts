/**
 * A value made when first asked for. The build puts it in the place of electron-updater's own (lazy-val), which comes
 * without a licence text and so cannot be shipped.
 */
export class Lazy<T> {
  #make: (() => T) | null
  #value: T | undefined

  constructor(make: () => T) {
    this.#make = make
  }

  get hasValue(): boolean {
    return this.#make === null
  }

  get value(): T {
    if (this.#make !== null) this.value = this.#make()
    return this.#value as T
  }

  set value(value: T) {
    this.#value = value
    this.#make = null
  }
}
