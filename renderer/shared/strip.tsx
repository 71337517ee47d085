import { FlaskConical, WifiOff } from 'lucide-react'
import { useApp, useMessages } from '../app/use-app.ts'
import { Button } from '../ui/button.tsx'

/** Says that Salio is offline and no balance below is current. */
export function OfflineStrip() {
  const { noInternet, lastKnown } = useMessages().balances
  return (
    <div className="strip" role="status">
      <WifiOff size="1rem" aria-hidden="true" />
      <div>
        <b>{noInternet}</b> {lastKnown}
      </div>
    </div>
  )
}

/** Says that the balances are demo data, with a button to leave the demo. */
export function DemoStrip() {
  const { demo, demoNote, leaveDemo } = useMessages().balances
  const salio = useApp(app => app.salio)
  const reset = useApp(app => app.reset)
  return (
    <div className="strip amber">
      <FlaskConical size="1rem" aria-hidden="true" />
      <div>
        <b>{demo}</b> {demoNote}
      </div>
      <Button
        size="small"
        onClick={async () => {
          await salio.leaveDemo()
          reset({ screen: 'balances' })
        }}
      >
        {leaveDemo}
      </Button>
    </div>
  )
}
