import { type RefObject, useLayoutEffect, useState } from 'react'

/** Used until the element is laid out: about the width it has in the popover. */
const INITIAL_WIDTH = 320
/** Coarse, so that resizing a window does not ask for a new chart with every pixel. */
const STEP = 40
const MAX_WIDTH = 2000

/** An element's width in CSS pixels, rounded up to the next step and updated when it changes. */
export function useWidth(element: RefObject<Element | null>): number {
  const [width, setWidth] = useState(INITIAL_WIDTH)
  useLayoutEffect(() => {
    const { current } = element
    if (!current) return
    const measure = () => {
      const { clientWidth } = current
      if (clientWidth > 0) setWidth(Math.min(Math.ceil(clientWidth / STEP) * STEP, MAX_WIDTH))
    }
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    measure()
    return () => observer.disconnect()
  }, [element])
  return width
}
