import { useEffect, useRef, useState } from 'react'
import { type Amount, between } from '../../electron/domain/money.ts'

const MILLISECONDS = 200

/** What to draw of an amount: where it changes while it is looked at it counts to the new one, which is there at once where motion is not wanted. */
export function useCounting(amount: Amount): Amount {
  const [drawn, setDrawn] = useState(amount)
  const last = useRef(amount)
  useEffect(() => {
    const from = last.current
    last.current = amount
    if (from === amount || document.hidden || prefersStill()) return setDrawn(amount)
    const start = performance.now()
    const step = (now: number) => {
      setDrawn(between(from, amount, (now - start) / MILLISECONDS))
      frame = requestAnimationFrame(step)
    }
    let frame = requestAnimationFrame(step)
    // Frames stop where the window is hidden half-way; the time does not.
    const end = setTimeout(() => {
      cancelAnimationFrame(frame)
      setDrawn(amount)
    }, MILLISECONDS)
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(end)
    }
  }, [amount])
  return drawn
}

const prefersStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches
