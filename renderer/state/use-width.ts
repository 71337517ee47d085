import { type RefObject, useLayoutEffect, useState } from 'react'

/** Until it has been laid out: about as wide as the popover leaves it. */
const USUAL = 320
/** Coarse, so that dragging a window's edge does not ask for every pixel. */
const STEP = 40
const MOST = 2000

/** How many CSS pixels a part is wide, as it is laid out and laid out again. */
export function useWidth(part: RefObject<Element | null>): number {
  const [width, setWidth] = useState(USUAL)
  useLayoutEffect(() => {
    const { current } = part
    if (!current) return
    const measure = () => {
      const { clientWidth } = current
      if (clientWidth > 0) setWidth(Math.min(Math.ceil(clientWidth / STEP) * STEP, MOST))
    }
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    measure()
    return () => observer.disconnect()
  }, [part])
  return width
}
