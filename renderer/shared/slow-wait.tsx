import { Hourglass } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useApp, useMessages } from '../app/use-app.ts'
import { useKeys } from '../app/use-keys.ts'
import { Button } from '../ui/button.tsx'

interface Props {
  /** Whether the user is waiting for an answer of a provider. */
  isWaiting: boolean
  /** Called when the user has stopped it, besides ending it in the main process. */
  onStop?: () => void
}

/** After five seconds of waiting says that the line is slow, with a way to stop: a button, or Esc. */
export function SlowWait({ isWaiting, onStop }: Props) {
  return <div role="status">{isWaiting && <Wait onStop={onStop ?? (() => undefined)} />}</div>
}

/** It may be said below a long form. */
const intoView = (element: HTMLElement | null) => element?.scrollIntoView({ block: 'nearest' })

function Wait({ onStop }: { onStop: () => void }) {
  const text = useMessages().wait
  const salio = useApp(app => app.salio)
  const longWait = useApp(app => app.longWait)
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), longWait)
    return () => clearTimeout(timer)
  }, [longWait])
  const stop = () => {
    void salio.stopWaiting()
    onStop()
  }
  useKeys(event => {
    if (!isLong || event.key !== 'Escape') return
    // Otherwise it would leave the screen too.
    event.preventDefault()
    stop()
  }, true)
  if (!isLong) return null
  return (
    <div className="strip" ref={intoView}>
      <Hourglass size="1rem" aria-hidden="true" />
      <div>{text.slow}</div>
      <Button size="small" onClick={stop}>
        {text.stop}
      </Button>
    </div>
  )
}
