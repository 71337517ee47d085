import { useEffect, useRef, useState } from 'react'
import type { Input } from '#contract/index.ts'
import { useApp, useHideAmounts, useMessages } from '#renderer/app/use-app.ts'

/** How long "Copied" stands there. */
const SHOWN_MS = 3_000

type CopyState = 'none' | 'copied' | 'failed'

/** Copies what support needs of a top-up; the state says for three seconds how that went. */
export function useCopied() {
  const salio = useApp(app => app.salio)
  const [state, setState] = useState<CopyState>('none')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const copy = async (input: Input<'copyTopUpText'>) => {
    const { copied } = await salio.copyTopUpText(input).catch(() => ({ copied: false }))
    clearTimeout(timer.current)
    setState(copied ? 'copied' : 'failed')
    // What went wrong stays, with what to do instead.
    if (copied) timer.current = setTimeout(() => setState('none'), SHOWN_MS)
  }
  return { state, copy: (input: Input<'copyTopUpText'>) => void copy(input) }
}

/** Says it, also to screen readers. What is hidden here is copied all the same. */
export function Copied({ state, isSpokenOnly = false }: { state: CopyState; isSpokenOnly?: boolean }) {
  const text = useMessages().topUps
  const hidden = useHideAmounts()
  return (
    <p role="status" className={isSpokenOnly && state !== 'failed' ? 'sr-only' : 'top-up-copied'}>
      {state === 'copied' && (hidden ? text.copiedHidden : text.copied)}
      {state === 'failed' && text.support.notCopied}
    </p>
  )
}
