declare module '#build/lazy-val.cjs' {
  export class Lazy<T> {
    constructor(make: () => T)
    readonly hasValue: boolean
    value: T
  }
}
