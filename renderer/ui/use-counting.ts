import { useEffect, useRef, useState } from 'react'
import { type Amount, interpolate } from '#domain/money/money.ts'

const DURATION_MS = 200

/**
 * The amount to draw: when it changes in sight it counts to the new value. Where the system asks for reduced
 * motion the new value appears at once.
 */
export function useCountingAmount(amount: Amount): Amount {
  const [drawn, setDrawn] = useState(amount)
  const previous = useRef(amount)
  useEffect(() => {
    const from = previous.current
    previous.current = amount
    if (from === amount || document.hidden || prefersReducedMotion()) return setDrawn(amount)
    const start = performance.now()
    let frame: number
    const step = (now: number) => {
      setDrawn(interpolate(from, amount, (now - start) / DURATION_MS))
      frame = requestAnimationFrame(step)
    }
    frame = requestAnimationFrame(step)
    // Animation frames stop when the window is hidden half-way; timers do not.
    const end = setTimeout(() => {
      cancelAnimationFrame(frame)
      setDrawn(amount)
    }, DURATION_MS)
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(end)
    }
  }, [amount])
  return drawn
}

const prefersReducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches
