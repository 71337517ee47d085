import { useEffect, useRef } from 'react'

/**
 * Listens to every key of the window that no focused element has handled.
 * @param isFirst whether it hears them before all others, the focused element too
 */
export function useKeys(listen: (event: KeyboardEvent) => void, isFirst = false): void {
  const latest = useRef(listen)
  useEffect(() => {
    latest.current = listen
  })
  useEffect(() => {
    const handle = (event: KeyboardEvent) => {
      if (!event.defaultPrevented) latest.current(event)
    }
    window.addEventListener('keydown', handle, isFirst)
    return () => window.removeEventListener('keydown', handle, isFirst)
  }, [isFirst])
}
