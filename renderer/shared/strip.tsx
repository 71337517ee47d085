import { FlaskConical, WifiOff } from 'lucide-react'
import type { Snapshot } from '#contract/snapshot.ts'
import { fill, plural } from '#messages/template.ts'
import { useApp, useMessages, useSnapshot, useWords } from '../app/use-app.ts'
import { Button } from '../ui/button.tsx'

/** Whether the network's trouble says all there is to say of an account; a proxy may ask for something. */
export const explainsFailure = (network: Snapshot['network']): boolean =>
  network !== null && network.trouble !== 'proxy'

/**
 * Says why no provider can be reached, what to do about it, and how many messages wait for that: one strip for all. Nothing while
 * the network is well, nor among people while nothing waits for them.
 */
export function NetworkStrip({ among = 'balances' }: { among?: 'balances' | 'people' }) {
  const { language, network, recipients } = useSnapshot()
  const words = useWords()
  const { messagesWait } = useMessages().balances
  // What is due for somebody is one message.
  const count = recipients.filter(({ state, waiting }) => waiting > 0 && state.kind === 'trying').length
  if (network === null || (among === 'people' && count === 0)) return null
  const { next, what } = words.network[network.trouble]
  const waits = count > 0 && fill(plural(messagesWait, count, language), { count: `${count}` })
  return (
    <div className="strip" role="status">
      <WifiOff size="1rem" aria-hidden="true" />
      <div>
        <b>{[what, waits].filter(Boolean).join(' ')}</b> {among === 'balances' && next}
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
