import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, type BrowserWindow, net, powerMonitor } from 'electron'
import type { Snapshot } from '#contract/snapshot.ts'
import type { ProxyLoginSource } from '#domain/accounts/proxy-login.ts'
import type { Clock } from '#monitor/ports.ts'
import { sendToPage } from '../bridge/bridge.ts'
import { isForTesting } from '../system/testing.ts'
import { updateFeed } from './feed.ts'
import type { Updates } from './updates.ts'

interface UpdateParts {
  readonly clock: Clock
  readonly monitor: { subscribe(listener: (snapshot: Snapshot) => void): () => void }
  readonly proxies: Pick<ProxyLoginSource, 'get'>
  readonly popover: { readonly window: BrowserWindow | undefined }
  readonly note: (line: string) => void
}

/** Starts looking for updates. Null if this package does not say where to get them; then no request is ever made. */
export async function followUpdates(parts: UpdateParts): Promise<Updates | null> {
  const { clock, monitor, note, popover, proxies } = parts
  const config = configuration()
  const feed = updateFeed(await readFile(config, 'utf8').catch(() => ''), isForTesting)
  if (feed === null) return null
  const [{ updateEngine }, { Updates }] = await Promise.all([import('./engine.ts'), import('./updates.ts')])
  const updates = new Updates({
    clock,
    random: Math.random,
    engine: updateEngine({ config, proxies, feed }),
    version: app.getVersion(),
    isOnline: () => net.isOnline(),
    note,
    changed: view => sendToPage(popover.window, 'update', view)
  })
  powerMonitor.on('suspend', () => updates.suspend())
  powerMonitor.on('resume', () => updates.resume())
  monitor.subscribe(({ settings }) => updates.setEnabled(settings.updates))
  return updates
}

/** Path of the app-update.yml. SALIO_UPDATES is for development and ignored in packages. */
function configuration(): string {
  const { SALIO_UPDATES: own = '' } = process.env
  return app.isPackaged ? join(process.resourcesPath, 'app-update.yml') : own
}
