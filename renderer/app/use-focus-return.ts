import { useContext, useEffect, useRef } from 'react'
import { AppContext } from './use-app.ts'

/** The element that opened a screen. It is found again by its label, since the screen below is drawn anew. */
interface Opener {
  readonly key: string
  /** Index among the elements with the same label. */
  readonly nth: number
}

const keyOf = (element: HTMLElement): string =>
  element.dataset['wallet'] ?? element.ariaLabel ?? element.textContent ?? ''

const elementsWithKey = (key: string) =>
  [...document.querySelectorAll<HTMLElement>('button, [role="button"]')].filter(
    element => keyOf(element) === key
  )

function openerOf(element: Element | null): Opener | null {
  if (!(element instanceof HTMLElement) || !element.matches('button, [role="button"]')) return null
  const key = keyOf(element)
  return { key, nth: elementsWithKey(key).indexOf(element) }
}

/**
 * On Back, focuses the element that opened the screen, unless the screen below has focused something itself.
 */
export function useFocusReturn(): void {
  const app = useContext(AppContext)
  const openers = useRef<readonly (Opener | null)[]>([])
  useEffect(
    () =>
      app?.subscribe(({ stack }, { stack: before }) => {
        // Called before anything is drawn: what was pressed still has the focus.
        if (stack.length > before.length) {
          // A screen that was opened directly, by a notification for example, has no opener.
          const below = Array.from({ length: before.length - 1 }, (_, at) => openers.current[at] ?? null)
          openers.current = [...below, openerOf(document.activeElement)]
        }
      }),
    [app]
  )
  const depth = app?.getState().stack.length ?? 0
  const lastDepth = useRef(depth)
  useEffect(() => {
    const isBack = depth < lastDepth.current
    lastDepth.current = depth
    const opener = openers.current[depth - 1]
    if (!isBack || !opener || !document.activeElement?.matches('body, h1')) return
    elementsWithKey(opener.key)[opener.nth]?.focus()
  }, [depth])
}
