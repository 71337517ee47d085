import { startTransition, useEffect, useState } from 'react'

/** More than the popover shows at once. */
const FEW = 6

/**
 * The first few of a list, and all of it once those are on the screen: hundreds must not keep it empty.
 * @param wanted whether all are wanted at once
 */
export function useFirstFew<T>(list: readonly T[], wanted: boolean): readonly T[] {
  const [all, setAll] = useState(wanted)
  useEffect(() => {
    // The second frame is begun once the first one is on the screen.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => startTransition(() => setAll(true)))
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  return all ? list : list.slice(0, FEW)
}
