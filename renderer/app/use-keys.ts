import { useEffect, useRef } from 'react'

/** Listens to every key of the window that no focused element has handled. */
export function useKeys(listen: (event: KeyboardEvent) => void): void {
  const latest = useRef(listen)
  useEffect(() => {
    latest.current = listen
  })
  useEffect(() => {
    const handle = (event: KeyboardEvent) => {
      if (!event.defaultPrevented) latest.current(event)
    }
    window.addEventListener('keydown', handle)
    return () => window.removeEventListener('keydown', handle)
  }, [])
}
