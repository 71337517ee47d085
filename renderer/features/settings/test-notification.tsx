import { BellRing } from 'lucide-react'
import { useState } from 'react'
import { useApp, useMessages } from '#renderer/app/use-app.ts'

/** Sends a test notification and says whether the desktop showed it. */
export function TestNotification() {
  const text = useMessages().alerts
  const salio = useApp(app => app.salio)
  const [arrived, setArrived] = useState<boolean | null>(null)
  const send = async () => {
    setArrived(null)
    setArrived((await salio.sendTestNotification()).arrived)
  }
  return (
    <>
      <button type="button" className="setting" onClick={() => void send()}>
        <span className="setting-name">{text.test}</span>
        <BellRing size="0.875rem" aria-hidden="true" />
      </button>
      <div role="status">
        {arrived !== null && (
          <p className={arrived ? 'outcome' : 'outcome setting-bad'}>
            {arrived ? text.arrived : text.notArrived}
          </p>
        )}
      </div>
    </>
  )
}
