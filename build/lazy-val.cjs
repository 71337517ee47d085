/**
 * A value made when first asked for. The build puts it in the place of electron-updater's own (lazy-val), which comes
 * without a licence text and so cannot be shipped. CommonJS as that is: an ES module, required from there, would have
 * the bundler let the helper processes run the main process's code.
 */
class Lazy {
  #make
  #value

  constructor(make) {
    this.#make = make
  }

  get hasValue() {
    return this.#make === null
  }

  get value() {
    if (this.#make !== null) this.value = this.#make()
    return this.#value
  }

  set value(value) {
    this.#value = value
    this.#make = null
  }
}

module.exports = { Lazy }
