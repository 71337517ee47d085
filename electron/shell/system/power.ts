import { powerMonitor } from 'electron'

export interface PowerParts {
  readonly watcher: { suspend(): void; resume(): void }
  readonly note: (line: string) => void
}

/** Reports when the computer goes to sleep, and when it wakes up or is unlocked. */
export function followPower({ watcher, note }: PowerParts): void {
  const onAwake = (event: string) => () => {
    note(`power: ${event}`)
    watcher.resume()
  }
  powerMonitor.on('suspend', () => {
    note('power: suspend')
    watcher.suspend()
  })
  powerMonitor.on('resume', onAwake('resume'))
  // A locked computer is onAwake, so polling continues.
  powerMonitor.on('lock-screen', () => note('power: lock'))
  powerMonitor.on('unlock-screen', onAwake('unlock'))
}
