import { useCallback, useEffect, useState } from 'react'
import type { Desktop } from '../../electron/contract/desktop.ts'
import { useApp } from './use-app.ts'

/** How Salio fares with the desktop, null until that is known; and how to ask again. */
export function useDesktop(): readonly [Desktop | null, () => Promise<void>] {
  const salio = useApp(app => app.salio)
  const [desktop, setDesktop] = useState<Desktop | null>(null)
  const look = useCallback(async () => setDesktop(await salio.getDesktop()), [salio])
  useEffect(() => void look(), [look])
  return [desktop, look]
}
