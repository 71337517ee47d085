import { startTransition, useEffect, useState } from 'react'

/** More than the popover shows at once. */
const FEW = 6

/**
 * The first few of a list, then all of it once those are painted: hundreds of rows must not delay the first
 * paint.
 * @param wanted whether all are needed at once
 */
export function useFirstFew<T>(list: readonly T[], wanted: boolean): readonly T[] {
  const [all, setAll] = useState(wanted)
  useEffect(() => {
    // The second frame starts once the first one has been painted.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => startTransition(() => setAll(true)))
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  return all ? list : list.slice(0, FEW)
}
