import { BellRing, EyeOff, LockKeyhole, Plus } from 'lucide-react'
import { useApp, useMessages } from '#renderer/app/use-app.ts'
import { useKeys } from '#renderer/app/use-keys.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Logo } from '#renderer/ui/logo.tsx'
import { DataStatusStrip, RemovedStrips } from './strips.tsx'

/** Shown as long as no account is connected. */
export function WelcomeScreen() {
  const { setup, welcome: text } = useMessages()
  const salio = useApp(app => app.salio)
  const open = useApp(app => app.open)
  useKeys(({ key }) => {
    if (key === 'Escape') void salio.hide()
  })
  return (
    <main className="welcome">
      <DataStatusStrip />
      <RemovedStrips />
      <Logo size="2rem" />
      <h1>{text.title}</h1>
      <p>{text.text}</p>
      <Button tone="primary" onClick={() => open({ screen: 'connect' })}>
        <Plus size="0.9375rem" aria-hidden="true" />
        {text.connect}
      </Button>
      <Button tone="quiet" onClick={() => void salio.startDemo()}>
        {text.demo}
      </Button>
      <Button tone="quiet" size="small" onClick={() => open({ screen: 'settings' })}>
        {setup.import}
      </Button>
      <ul className="points">
        <li>
          <LockKeyhole size="0.875rem" aria-hidden="true" />
          {text.keychain}
        </li>
        <li>
          <BellRing size="0.875rem" aria-hidden="true" />
          {text.alerts}
        </li>
        <li>
          <EyeOff size="0.875rem" aria-hidden="true" />
          {text.local}
        </li>
      </ul>
    </main>
  )
}
