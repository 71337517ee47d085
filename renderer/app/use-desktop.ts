import { useCallback, useEffect, useState } from 'react'
import type { Desktop } from '#contract/desktop.ts'
import { useApp } from './use-app.ts'

/** What works on this desktop, null until that is known; and a function that asks again. */
export function useDesktop(): readonly [Desktop | null, () => Promise<void>] {
  const salio = useApp(app => app.salio)
  const [desktop, setDesktop] = useState<Desktop | null>(null)
  const reload = useCallback(async () => setDesktop(await salio.getDesktop()), [salio])
  useEffect(() => void reload(), [reload])
  return [desktop, reload]
}
