import { useState } from 'react'
import { useApp, useMessages } from '#renderer/app/use-app.ts'

/** A test notification, and whether the desktop showed it; null before the answer. */
export function useTestNotification() {
  const salio = useApp(app => app.salio)
  const [arrived, setArrived] = useState<boolean | null>(null)
  const send = async () => {
    setArrived(null)
    setArrived((await salio.sendTestNotification()).arrived)
  }
  return { arrived, send: () => void send() }
}

/** Says whether it was shown. */
export function TestOutcome({ arrived }: { arrived: boolean | null }) {
  const text = useMessages().alerts
  return (
    <div role="status">
      {arrived !== null && (
        <p className={arrived ? 'outcome' : 'outcome setting-bad'}>
          {arrived ? text.arrived : text.notArrived}
        </p>
      )}
    </div>
  )
}
