import { type ComponentType, lazy, Suspense, useState } from 'react'

const loading: (() => Promise<unknown>)[] = []

/**
 * A part whose code is read after Balances is drawn, so that a click on the icon does not wait for it. Where it is
 * wanted sooner, it is drawn as soon as it is there.
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
