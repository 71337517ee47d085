import { useEffect, useState } from 'react'
import type { UpdateView } from '../../electron/contract/update.ts'
import { useApp } from './use-app.ts'

/** What is known of newer versions of Salio; null where nobody is asked for any. */
export function useUpdate(): UpdateView | null {
  const salio = useApp(app => app.salio)
  const [view, setView] = useState<UpdateView | null>(null)
  useEffect(() => {
    // An answer that comes after something was told is older than that.
    let told = false
    const silence = salio.on('update', next => {
      told = true
      setView(next)
    })
    void salio.getUpdate().then(answer => told || setView(answer))
    return () => {
      told = true
      silence()
    }
  }, [salio])
  return view
}
