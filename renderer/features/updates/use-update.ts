import { useEffect, useState } from 'react'
import type { UpdateView } from '#contract/desktop.ts'
import { useApp } from '#renderer/app/use-app.ts'

/** What is known about newer versions; null where Salio does not look for any, and until the first answer. */
export function useUpdate(): UpdateView | null {
  const salio = useApp(app => app.salio)
  const [view, setView] = useState<UpdateView | null>(null)
  useEffect(() => {
    // An answer that arrives after an event is older than the event.
    let hadEvent = false
    const unsubscribe = salio.on('update', next => {
      hadEvent = true
      setView(next)
    })
    void salio.getUpdate().then(answer => hadEvent || setView(answer))
    return () => {
      hadEvent = true
      unsubscribe()
    }
  }, [salio])
  return view
}
