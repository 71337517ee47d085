import { useEffect, useRef } from 'react'

/** Hears every key of the window that no focused part has taken for itself. */
export function useKeys(listen: (event: KeyboardEvent) => void): void {
  const latest = useRef(listen)
  useEffect(() => {
    latest.current = listen
  })
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!event.defaultPrevented) latest.current(event)
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [])
}
