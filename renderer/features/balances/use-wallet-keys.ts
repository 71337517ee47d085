import { useEffect, useRef } from 'react'
import { useKeys } from '#renderer/app/use-keys.ts'

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-wallet]')]

/** The index of the row a key leads to, or null where the key means something else. */
function targetIndex(key: string, from: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(from + 1, count - 1)
    case 'ArrowUp':
      return Math.max(from - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

/**
 * The arrow keys move through the wallets from wherever the focus is; in a text field only Down does.
 * @param returnTo the wallet to focus when the screen opens: the one the screen was left from
 */
export function useWalletKeys(returnTo: string | null): void {
  useKeys(event => {
    const { key, target } = event
    if (target instanceof HTMLInputElement && key !== 'ArrowDown') return
    const all = rows()
    const from = all.findIndex(row => row.matches(':focus'))
    const row = all[targetIndex(key, from, all.length) ?? -1]
    if (!row) return
    event.preventDefault()
    row.focus()
  })
  // Only when the screen opens: after that the focus is the user's.
  const initialReturnTo = useRef(returnTo)
  useEffect(() => {
    rows()
      .find(row => row.dataset['wallet'] === initialReturnTo.current)
      ?.focus()
  }, [])
}
