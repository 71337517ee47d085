import { useEffect, useState } from 'react'
import type { Progress } from '../../electron/contract/files.ts'
import { useApp } from './use-app.ts'

/** How far a long export or import has come, while one goes on; null before the first word of it. */
export function useProgress(what: Progress['what'], isGoing: boolean): Progress | null {
  const salio = useApp(app => app.salio)
  const [progress, setProgress] = useState<Progress | null>(null)
  useEffect(() => {
    if (!isGoing) return
    setProgress(null)
    return salio.on('progress', told => {
      if (told.what === what) setProgress(told)
    })
  }, [salio, what, isGoing])
  return isGoing ? progress : null
}
