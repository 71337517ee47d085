import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { app, session, type Tray } from 'electron'
import { forgetSecrets } from './monitor/forget-secrets.ts'
import { warnOfUnkept } from './monitor/unkept-warning.ts'
import { HIDDEN, mendAutostart, startedAtLogin } from './shell/autostart.ts'
import { handleAll, tell } from './shell/bridge.ts'
import { startClocks } from './shell/clocks.ts'
import { desktopHandlers } from './shell/desktop.ts'
import { fileDialogs } from './shell/file-dialogs.ts'
import { giveBack } from './shell/give-back.ts'
import { handlersOf } from './shell/handlers.ts'
import { startHelper } from './shell/helper-process.ts'
import { startJournals } from './shell/journals.ts'
import { DesktopNotifier } from './shell/notifier.ts'
import { openFirst } from './shell/open-first.ts'
import { Popover } from './shell/popover.ts'
import { present } from './shell/present.ts'
import { serveRenderer } from './shell/protocol.ts'
import { ProxyLogins } from './shell/proxy-logins.ts'
import { finishBeforeQuit } from './shell/quit.ts'
import { readyWindows } from './shell/ready-windows.ts'
import type { Renewable } from './shell/renewable.ts'
import { keepSafe } from './shell/safekeeping.ts'
import { lockDown } from './shell/security.ts'
import { followSystem } from './shell/system.ts'
import { followUpdates } from './shell/update-start.ts'
import { Keychain } from './storage/keychain.ts'
import { workElsewhere, workHere } from './storage/keychain-worker.ts'
import type { Panel } from './storage/panel.ts'
import { Secrets } from './storage/secrets.ts'
import { Store } from './storage/store.ts'

/** What is there before all else. */
export interface Begun {
  /** The folder of what is built. */
  readonly here: string
  readonly icon: Renewable<Tray>
  /** The folder of the icons. */
  readonly icons: string
  readonly panel: Panel
}

/** Makes each part and hands each its neighbours; resolves once Salio runs. */
export async function compose({ here, icon, icons, panel }: Begun): Promise<void> {
  const { SALIO_SPEED: speed = '1' } = process.env
  const { clock, pollingClock, stalls } = startClocks(app.isPackaged ? 1 : Number(speed))
  lockDown(session.defaultSession)
  serveRenderer(join(here, '../renderer'))
  const store = Store.openSafely(join(app.getPath('userData'), 'salio.db'), Date.now())
  const logs = join(app.getPath('userData'), 'logs')
  const [{ log, failures, journal }, { Monitor }, { cards, providers }, { createHttp }] = await Promise.all([
    startJournals(logs, stalls),
    import('./monitor/monitor.ts'),
    import('./providers/index.ts'),
    import('./providers/http.ts')
  ])
  const popover = new Popover({
    tray: icon.one,
    clock,
    preload: join(here, '../preload/index.cjs'),
    settings: () => store.settings(),
    hidden: () => void monitor.removals.finish(),
    gone: () => giveBack(clock),
    resized: height => store.changeSettings({ height })
  })
  const notifier = new DesktopNotifier({
    clock,
    icon: join(icons, 'app-64.png'),
    open: place => void popover.show(place),
    snooze: walletId => void intents.snooze({ walletId, span: 'hour' }),
    shown: shown => monitor.setNotificationTrouble(!shown)
  })
  const inMain = workHere()
  /** On macOS and Windows the main process: the system shows its name where it asks whether it may read a key. */
  const keychainWorker = () =>
    process.platform === 'linux'
      ? workElsewhere(startHelper(join(here, 'keychain.cjs'), 'Salio keychain'))
      : inMain
  const secrets = new Secrets(new Keychain({ start: keychainWorker }))
  const proxies = new ProxyLogins(secrets)
  const proxyFor = (origin: string) => session.defaultSession.resolveProxy(origin)
  const http = createHttp({ proxyFor, logins: proxies })
  const monitor = new Monitor({
    clock: pollingClock,
    store,
    secrets,
    providers,
    http,
    notifier,
    journal,
    files: fileDialogs(popover),
    progress: progress => tell(popover.window, 'progress', progress),
    startDemo: async () => (await import('./demo/index.ts')).startDemoSession(pollingClock),
    locales: () => app.getPreferredSystemLanguages(),
    random: Math.random,
    newId: randomUUID
  })
  const network = followSystem({ clock: pollingClock, monitor, note: log.note })
  const updates = await followUpdates({ clock: pollingClock, monitor, proxies, popover, note: log.note })
  const { intents } = monitor
  const snapshot = () => monitor.snapshot()
  const desktop = desktopHandlers({ popover, snapshot, failures, licences: join(here, '../licenses.json') })
  const handlers = handlersOf({
    intents,
    desktop,
    snapshot,
    shapeOf: monitor.shapeOf,
    cards,
    popover,
    notifier,
    network,
    proxies,
    forgetSecrets: () => forgetSecrets({ store, secrets, others: proxies.entries() }),
    logs,
    updates
  })
  handleAll({ handlers, window: () => popover.window, begins: name => stalls.begins(name) })
  await popover.ready
  const presenter = present({ monitor, popover, icon, icons: join(icons, 'tray'), cards })
  warnOfUnkept(monitor, (why, language) => notifier.warnOfUnkept(why, language))
  const safekeeping = keepSafe({ clock: pollingClock, store, snapshot, log, script: join(here, 'sound.cjs') })
  void panel.taken.then(() => presenter.renew())
  app.on('second-instance', (_event, argv) => void (argv.includes(HIDDEN) || popover.show()))
  finishBeforeQuit(async () => {
    safekeeping.stop()
    await monitor.stop().finally(() => store.close())
    log.note('Salio has quit')
  })
  network.look()
  mendAutostart(log.note)
  // Started at login it shows nothing but its icon; started by hand it answers by opening, and reads after that.
  await monitor.start(startedAtLogin() ? readyWindows(clock) : openFirst(popover, clock))
  if (process.argv.includes('--demo')) await intents.startDemo(undefined)
  giveBack(clock)
}
