import { app, net, session } from 'electron'
import type { Snapshot } from '../contract/snapshot.ts'
import type { Clock } from '../monitor/ports.ts'
import { Network } from './network.ts'
import { followPower } from './power.ts'

export interface SystemParts {
  readonly clock: Clock
  readonly monitor: {
    suspend(): void
    resume(): void
    setOnline(online: boolean): void
    subscribe(listener: (snapshot: Snapshot) => void): () => void
  }
  readonly note: (line: string) => void
}

/** Lets the monitor know how the computer is: asleep or awake, with a network or without. Returns what looks again. */
export function followSystem({ clock, monitor, note }: SystemParts): Network {
  const network = new Network({
    clock,
    isOnline: () => net.isOnline(),
    changed(online) {
      note(`network: ${online ? 'online' : 'offline'}`)
      monitor.setOnline(online)
    }
  })
  const watcher = {
    suspend: () => monitor.suspend(),
    resume() {
      network.look()
      monitor.resume()
    }
  }
  followPower({ watcher, note })
  app.on('browser-window-created', (_event, window) => window.on('show', () => network.look()))
  monitor.subscribe(({ accounts }) => {
    // Later, for what it may tell the monitor must not overtake the snapshot that is being told now.
    if (accounts.some(({ failure }) => failure?.kind === 'offline')) queueMicrotask(() => network.look())
  })
  return network
}

/** The way to an origin as the system has it: "PROXY a:1; SOCKS5 b:2; DIRECT". */
export const systemProxy = (origin: string): Promise<string> => session.defaultSession.resolveProxy(origin)

/** The user's languages, the preferred one first: "sw-KE". */
export const systemLocales = (): string[] => app.getPreferredSystemLanguages()
