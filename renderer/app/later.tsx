import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react'

const loading: (() => Promise<unknown>)[] = []

/**
 * A part whose code is read when somebody reaches for it, so that a click on the icon does not wait for it, and a glance at
 * Balances does not fill the memory. Where it is wanted sooner, it is drawn as soon as it is there.
 * @param isAwaited whether all around it is drawn with it, for a part that would push away what one is about to press
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  isAwaited = false
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null
  const Awaited = lazy(async () => ({ default: await load() }))
  loading.push(async () => {
    loaded = await load()
  })
  return props => {
    // Another component in mid-use would lose what was typed.
    const [Part] = useState(() => loaded ?? Awaited)
    const part = <Part {...props} />
    return isAwaited ? part : <Suspense>{part}</Suspense>
  }
}

/** Reads the code of all these parts; from then on they are drawn at once. */
export async function loadLater(): Promise<void> {
  await Promise.all(loading.map(load => load()))
}

/** Whoever opens another screen moves the pointer or presses a key before. */
const NEAR = ['pointermove', 'pointerdown', 'keydown'] as const

/** Reads the code of all these parts at the first sign that one of them will be wanted. */
export function useLoadWhenNear(): void {
  useEffect(() => {
    const waiting = new AbortController()
    const read = () => {
      waiting.abort()
      void loadLater()
    }
    for (const event of NEAR) window.addEventListener(event, read, { signal: waiting.signal })
    return () => waiting.abort()
  }, [])
}
