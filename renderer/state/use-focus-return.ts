import { useContext, useEffect, useRef } from 'react'
import { AppContext } from './use-app.ts'

/** What a screen was opened with: found again by what it is called, as the screen below is drawn anew. */
interface Opener {
  readonly key: string
  /** Among those that are called alike. */
  readonly nth: number
}

const keyOf = (element: HTMLElement): string =>
  element.dataset['wallet'] ?? element.ariaLabel ?? element.textContent ?? ''

const alike = (key: string) =>
  [...document.querySelectorAll<HTMLElement>('button, [role="button"]')].filter(one => keyOf(one) === key)

function openerOf(element: Element | null): Opener | null {
  if (!(element instanceof HTMLElement) || !element.matches('button, [role="button"]')) return null
  const key = keyOf(element)
  return { key, nth: alike(key).indexOf(element) }
}

/** Back leads the focus to what a screen was opened with, unless the screen below has its own idea. */
export function useFocusReturn(): void {
  const app = useContext(AppContext)
  const openers = useRef<readonly (Opener | null)[]>([])
  useEffect(
    () =>
      app?.subscribe(({ stack }, { stack: before }) => {
        // Heard before anything is drawn: what was pressed still has the focus.
        if (stack.length > before.length)
          openers.current = [...openers.current.slice(0, before.length - 1), openerOf(document.activeElement)]
      }),
    [app]
  )
  const depth = app?.getState().stack.length ?? 0
  const deepest = useRef(depth)
  useEffect(() => {
    const isBack = depth < deepest.current
    deepest.current = depth
    const opener = openers.current[depth - 1]
    if (!isBack || !opener || !document.activeElement?.matches('body, h1')) return
    alike(opener.key)[opener.nth]?.focus()
  }, [depth])
}
