import { useEffect, useState } from 'react'
import { useApp } from './use-app.ts'

/**
 * Whether the text of a secret may be shown now, once the user wants to see it. The popover is first taken out of
 * screenshots and shared screens, and given back when no secret is shown any more.
 */
export function useRevealedSecret(isWanted: boolean): boolean {
  const reveal = useApp(app => app.revealSecret)
  const [isProtected, setProtected] = useState(false)
  useEffect(() => {
    if (!isWanted) return
    let isStillWanted = true
    const { conceal, ready } = reveal()
    void ready.then(() => {
      if (isStillWanted) setProtected(true)
    })
    return () => {
      isStillWanted = false
      setProtected(false)
      conceal()
    }
  }, [isWanted, reveal])
  return isWanted && isProtected
}
