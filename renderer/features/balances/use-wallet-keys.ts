import { useEffect, useRef } from 'react'
import { useKeys } from '#renderer/app/use-keys.ts'
import { moveFocus } from '#renderer/ui/use-roving-focus.ts'

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-wallet]')]

/**
 * The arrow keys, Home and End move through the wallets from wherever the focus is; in a text field only Down
 * does.
 * @param returnTo the wallet to focus when the screen opens: the one the screen was left from
 */
export function useWalletKeys(returnTo: string | null): void {
  useKeys(event => {
    const isTyping = event.target instanceof HTMLInputElement
    if (!isTyping || event.key === 'ArrowDown') moveFocus(event, rows())
  })
  // Only when the screen opens: after that the focus is the user's.
  const initialReturnTo = useRef(returnTo)
  useEffect(() => {
    rows()
      .find(row => row.dataset['wallet'] === initialReturnTo.current)
      ?.focus()
  }, [])
}
