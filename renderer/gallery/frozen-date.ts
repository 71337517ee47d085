/**
 * A Date whose current time never changes, so that a scene looks the same every day.
 * @param now wall-clock milliseconds
 */
export const frozenDate = (now: number): DateConstructor =>
  new Proxy(Date, {
    construct: (target, args) => Reflect.construct(target, args.length === 0 ? [now] : args),
    get: (target, key) => (key === 'now' ? () => now : Reflect.get(target, key))
  })
