import { powerMonitor } from 'electron'

/** Tells the watcher when the computer goes to sleep and when it is back. */
export function followPower(watcher: { suspend(): void; resume(): void }): void {
  powerMonitor.on('suspend', () => watcher.suspend())
  powerMonitor.on('resume', () => watcher.resume())
}
