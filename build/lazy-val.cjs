/**
 * A value that is created on first use. The build substitutes this for electron-updater's dependency lazy-val, which has
 * no licence text and so cannot be shipped. It is CommonJS like the original: with an ES module here, the bundler would
 * make the helper processes run the main process's code.
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
