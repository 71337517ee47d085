import { FlaskConical, WifiOff } from 'lucide-react'
import type { Snapshot } from '#contract/snapshot.ts'
import { useApp, useMessages, useSnapshot, useWords } from '../app/use-app.ts'
import { Button } from '../ui/button.tsx'

/** Whether the network's trouble says all there is to say of an account; a proxy may ask for something. */
export const explainsFailure = (network: Snapshot['network']): boolean =>
  network !== null && network.trouble !== 'proxy'

/** Says why no provider can be reached, and what to do about it. Nothing while the network is well. */
export function NetworkStrip() {
  const { network } = useSnapshot()
  const words = useWords()
  if (network === null) return null
  const { next, what } = words.network[network.trouble]
  return (
    <div className="strip" role="status">
      <WifiOff size="1rem" aria-hidden="true" />
      <div>
        <b>{what}</b> {next}
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
