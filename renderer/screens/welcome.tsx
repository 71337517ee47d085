import { BellRing, EyeOff, LockKeyhole, Plus } from 'lucide-react'
import { Button } from '../parts/button.tsx'
import { DataStatusStrip } from '../parts/keeping-strip.tsx'
import { Logo } from '../parts/mark.tsx'
import { RemovedStrips } from '../parts/removed-strips.tsx'
import { useApp, useMessages } from '../state/use-app.ts'
import { useKeys } from '../state/use-keys.ts'

/** Shown as long as no account is connected. */
export function WelcomeScreen() {
  const text = useMessages().welcome
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
      <Button kinds={['primary']} onClick={() => open({ screen: 'connect' })}>
        <Plus size="0.9375rem" aria-hidden="true" />
        {text.connect}
      </Button>
      <Button kinds={['quiet']} onClick={() => void salio.startDemo()}>
        {text.demo}
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
