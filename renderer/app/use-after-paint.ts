import { startTransition, useEffect, useState } from 'react'

/**
 * False until what is drawn without it has been painted: what the popover does not show at once must not delay the rest.
 * @param wanted whether it is needed at once
 */
export function useAfterPaint(wanted: boolean): boolean {
  const [isPainted, setPainted] = useState(wanted)
  useEffect(() => {
    // The second frame starts once the first one has been painted.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => startTransition(() => setPainted(true)))
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  return isPainted
}
