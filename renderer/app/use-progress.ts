import { useEffect, useState } from 'react'
import type { Progress } from '#contract/files.ts'
import { useApp } from './use-app.ts'

/** How far a long export or import has come; null while none is running and before the first report. */
export function useProgress(what: Progress['what'], isRunning: boolean): Progress | null {
  const salio = useApp(app => app.salio)
  const [progress, setProgress] = useState<Progress | null>(null)
  useEffect(() => {
    if (!isRunning) return
    setProgress(null)
    return salio.on('progress', report => {
      if (report.what === what) setProgress(report)
    })
  }, [salio, what, isRunning])
  return isRunning ? progress : null
}
