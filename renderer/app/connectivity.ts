import type { SalioApi } from '#contract/index.ts'

const EVENTS = ['online', 'offline']

/**
 * Chromium notices at once when the network comes or goes; the main process has to check, and is told when
 * to. Returns a function that stops listening.
 */
export function onNetworkChange({ networkChanged }: Pick<SalioApi, 'networkChanged'>): () => void {
  const changed = () => void networkChanged()
  for (const event of EVENTS) addEventListener(event, changed)
  return () => {
    for (const event of EVENTS) removeEventListener(event, changed)
  }
}
