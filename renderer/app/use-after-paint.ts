import { startTransition, useEffect, useState } from 'react'

/** Milliseconds after which it is drawn all the same: a window that is hidden before its first frame paints none. */
const AT_LATEST = 300

/**
 * False until what is drawn without it has been painted: what the popover does not show at once must not delay the rest.
 * @param wanted whether it is needed at once
 */
export function useAfterPaint(wanted: boolean): boolean {
  const [isPainted, setPainted] = useState(wanted)
  useEffect(() => {
    const draw = () => startTransition(() => setPainted(true))
    // The second frame starts once the first one has been painted.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(draw)
    })
    const timer = setTimeout(draw, AT_LATEST)
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [])
  return isPainted
}
