import type { SalioApi } from '../../electron/contract/channels.ts'

const EVENTS = ['online', 'offline']

/**
 * Chromium hears at once that the network came or went; the main process has to ask, and is told when to.
 * Returns how to stop.
 */
export function onNetworkChange({ networkChanged }: Pick<SalioApi, 'networkChanged'>): () => void {
  const changed = () => void networkChanged()
  for (const event of EVENTS) addEventListener(event, changed)
  return () => {
    for (const event of EVENTS) removeEventListener(event, changed)
  }
}
