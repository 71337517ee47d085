import { powerMonitor } from 'electron'

export interface PowerParts {
  readonly watcher: { suspend(): void; resume(): void }
  readonly note: (line: string) => void
}

/** Tells the watcher when the computer goes to sleep and when it, or its user, is back. */
export function followPower({ watcher, note }: PowerParts): void {
  const awake = (event: string) => () => {
    note(`power: ${event}`)
    watcher.resume()
  }
  powerMonitor.on('suspend', () => {
    note('power: suspend')
    watcher.suspend()
  })
  powerMonitor.on('resume', awake('resume'))
  // A locked computer is awake: its wallets are watched on.
  powerMonitor.on('lock-screen', () => note('power: lock'))
  powerMonitor.on('unlock-screen', awake('unlock'))
}
