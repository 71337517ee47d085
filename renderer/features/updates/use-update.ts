import { useEffect, useState } from 'react'
import type { UpdateView } from '#contract/desktop.ts'
import { useApp } from '#renderer/app/use-app.ts'
import { useAsk } from '#renderer/app/use-ask.ts'

/** What is known about newer versions; null where Salio does not look for any, and until the first answer. */
export function useUpdate(): UpdateView | null {
  const salio = useApp(app => app.salio)
  const [event, setEvent] = useState<UpdateView | null>(null)
  const { answer } = useAsk(salio => salio.getUpdate(), [])
  useEffect(() => salio.on('update', setEvent), [salio])
  // An answer that arrives after an event is older than the event.
  return event ?? answer ?? null
}
