import type { EventEmitter } from 'node:events'

/** Something that can be made anew while others hold on to it: they go on with the new one. */
export interface Renewable<T> {
  /** Always the last one made, with the listeners of those before. */
  readonly one: T
  renew(): void
}

export function renewable<T extends EventEmitter & { destroy(): void }>(make: () => T): Renewable<T> {
  let current = make()
  const one = new Proxy(current, {
    get(_first, name) {
      const value: unknown = Reflect.get(current, name)
      // What is native works on the real thing only.
      return typeof value === 'function' ? value.bind(current) : value
    }
  })
  return {
    one,
    renew() {
      const old: EventEmitter & { destroy(): void } = current
      current = make()
      const fresh: EventEmitter = current
      for (const name of old.eventNames())
        for (const listener of old.listeners(name)) fresh.on(name, listener as () => void)
      old.destroy()
    }
  }
}
