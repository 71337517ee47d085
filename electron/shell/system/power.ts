import { app, net, powerMonitor, session } from 'electron'
import type { Snapshot } from '#contract/snapshot.ts'
import { networkSign } from '#domain/accounts/failure-policy.ts'
import type { Clock } from '#monitor/ports.ts'
import { Connectivity } from './connectivity.ts'

interface PowerParts {
  readonly watcher: { suspend(): void; resume(): void }
  readonly note: (line: string) => void
}

/** Reports when the computer goes to sleep, and when it wakes up or is unlocked. */
function followPower({ watcher, note }: PowerParts): void {
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

interface SystemParts {
  readonly clock: Clock
  readonly monitor: {
    suspend(): void
    resume(): void
    setOnline(online: boolean): void
    subscribe(listener: (snapshot: Snapshot) => void): () => void
  }
  readonly note: (line: string) => void
}

/** Reports sleep, wake-up and network changes to the monitor. Returns the network check, to be run on demand. */
export function followSystem({ clock, monitor, note }: SystemParts): Connectivity {
  const network = new Connectivity({
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
      network.check()
      monitor.resume()
    }
  }
  followPower({ watcher, note })
  app.on('browser-window-created', (_event, window) => window.on('show', () => network.check()))
  monitor.subscribe(({ accounts }) => {
    // Deferred: it may change the monitor's state, which must not happen while this snapshot is being published.
    if (accounts.some(({ failure }) => networkSign(failure) === 'noWay'))
      queueMicrotask(() => network.check())
  })
  return network
}

/** The system's proxies for an origin, in PAC format: "PROXY a:1; SOCKS5 b:2; DIRECT". */
export const systemProxy = (origin: string): Promise<string> => session.defaultSession.resolveProxy(origin)

/** The user's languages as BCP 47 tags, preferred one first: "sw-KE". */
export const systemLocales = (): string[] => app.getPreferredSystemLanguages()
