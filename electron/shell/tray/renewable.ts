import type { EventEmitter } from 'node:events'

/** An object that can be recreated while others keep a reference to it: the reference forwards to the new object. */
export interface Recreatable<T> {
  /** Forwards to the object created last, which also has the listeners of the earlier ones. */
  readonly instance: T
  recreate(): void
}

export function recreatable<T extends EventEmitter & { destroy(): void }>(make: () => T): Recreatable<T> {
  let current = make()
  const instance = new Proxy(current, {
    get(_first, name) {
      const value: unknown = Reflect.get(current, name)
      // Native methods fail if `this` is the proxy.
      return typeof value === 'function' ? value.bind(current) : value
    }
  })
  return {
    instance,
    recreate() {
      const old: EventEmitter & { destroy(): void } = current
      current = make()
      const fresh: EventEmitter = current
      for (const name of old.eventNames())
        for (const listener of old.listeners(name)) fresh.on(name, listener as () => void)
      old.destroy()
    }
  }
}
