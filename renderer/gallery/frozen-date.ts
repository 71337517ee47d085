/**
 * A Date that always says the same moment is now, so that a scene looks the same on every day.
 * @param now wall-clock milliseconds
 */
export const frozenDate = (now: number): DateConstructor =>
  new Proxy(Date, {
    construct: (target, args) => Reflect.construct(target, args.length === 0 ? [now] : args),
    get: (target, key) => (key === 'now' ? () => now : Reflect.get(target, key))
  })
