import { useEffect, useRef, useState } from 'react'
import { useApp } from '../app/use-app.ts'

/** How long "Copied" stands there. */
const SHOWN_MS = 3_000

export interface Copied {
  /** What was copied last, by the name it was copied under; null after three seconds. */
  readonly what: string | null
  /** Whether anything was copied since the screen was opened. */
  readonly any: boolean
  readonly copy: (what: string, text: string) => void
}

/** Copies texts, and says for three seconds which one. */
export function useCopied(): Copied {
  const salio = useApp(app => app.salio)
  const [what, setWhat] = useState<string | null>(null)
  const [any, setAny] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const copy = async (what: string, text: string) => {
    await salio.copyText({ text })
    clearTimeout(timer.current)
    setWhat(what)
    setAny(true)
    timer.current = setTimeout(() => setWhat(null), SHOWN_MS)
  }
  return { what, any, copy: (what, text) => void copy(what, text) }
}
