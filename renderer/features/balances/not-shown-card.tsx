import { BellOff } from 'lucide-react'
import { useMessages, useSnapshot, useWords } from '#renderer/app/use-app.ts'
import { Button } from '#renderer/ui/button.tsx'
import { TestOutcome, useTestNotification } from '../alerts/test-notification.tsx'

/** The alerts that the desktop did not show, and a test of whether it shows any. */
export function NotShownCard() {
  const { notShown } = useSnapshot()
  const text = useMessages().alerts
  const words = useWords()
  const test = useTestNotification()
  if (notShown.length === 0) return null
  // Two shops' wallets have the same names.
  const titles = new Set(
    notShown.map(notice => {
      const { title } = words.notices([notice])
      const { accountName, providerName } = notice
      return 'walletName' in notice || accountName !== providerName ? `${accountName} · ${title}` : title
    })
  )
  return (
    <section className="note bad" aria-label={text.notShown}>
      <BellOff size="1rem" aria-hidden="true" />
      <div>
        <b>{text.notShown}</b>
        <ul>
          {[...titles].map(title => (
            <li key={title}>{title}</li>
          ))}
        </ul>
        <p>{text.trouble}</p>
        <Button size="small" onClick={test.send}>
          {text.test}
        </Button>
        <TestOutcome arrived={test.arrived} />
      </div>
    </section>
  )
}
