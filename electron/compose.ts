import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { DATABASE_FILE, LOG_FOLDER, PENDING_DELETIONS_FILE } from './disk/names.ts'
import { leavesOutAmounts } from './domain/alerts/amount-privacy.ts'
import { DAY } from './domain/time/units.ts'
import { Keychain } from './keychain/keychain.ts'
import { Secrets, StoredTexts } from './keychain/secrets.ts'
import { helperProcessWorker, inProcessWorker, withheldWorker } from './keychain/worker.ts'
import { sessionBus } from './linux/dbus-connection.ts'
import { followScreenLock as followLinuxLock } from './linux/screen-lock.ts'
import type { TrayHost } from './linux/tray-host.ts'
import { warnWhenNotSaved } from './monitor/alerts/unsaved-warning.ts'
import { warnWhenRefused } from './monitor/recipients/refused-warning.ts'
import type { BackupSchedule } from './monitor/upkeep/backup-schedule.ts'
import { handleAsks, sendToPage } from './shell/bridge/bridge.ts'
import { Openings } from './shell/bridge/openings.ts'
import { desktopHandlers } from './shell/handlers/desktop.ts'
import { fileDialogs } from './shell/handlers/file-dialogs.ts'
import { createHandlers } from './shell/handlers/handlers.ts'
import { askHelper, startHelper } from './shell/lifecycle/helper-process.ts'
import { releaseMemory } from './shell/lifecycle/memory.ts'
import { finishBeforeQuit } from './shell/lifecycle/quit.ts'
import { start, startClocks } from './shell/lifecycle/start.ts'
import { startJournals } from './shell/logging/journals.ts'
import { topUpOfSummary } from './shell/notifications/content.ts'
import { DesktopNotifier, windowsParts } from './shell/notifications/notifier.ts'
import { lockDown } from './shell/page/security.ts'
import { Popover } from './shell/popover/popover.ts'
import { present } from './shell/present.ts'
import { followSystem, systemLocales, systemProxy } from './shell/system/power.ts'
import { StoredProxyLogins } from './shell/system/proxy-logins.ts'
import { followScreenLock } from './shell/system/screen-lock.ts'
import type { SheetReader } from './shell/system/sheet-reader.ts'
import { isKeychainWithheld } from './shell/system/unofficial.ts'
import type { createTray } from './shell/tray/icon.ts'
import { followUpdates } from './shell/updates/start.ts'
import { PendingDeletions } from './storage/file/pending-deletions.ts'
import { Store } from './storage/store.ts'

/** What `main.ts` sets up before the rest of the app is loaded. */
interface ComposeParts {
  /** Folder of the built main process (`out/main`). */
  readonly here: string
  readonly icon: ReturnType<typeof createTray>
  /** Folder of the icons. */
  readonly icons: string
  /** Folder of the user's data. */
  readonly data: string
  readonly panel: TrayHost
  /** Salio's version. */
  readonly version: string
}

/** The composition root: creates every part and hands it the parts it depends on. Resolves once Salio runs. */
export async function compose({ data, here, icon, icons, panel, version }: ComposeParts): Promise<void> {
  const { clock, pollingClock, stalls } = startClocks()
  lockDown()
  const store = Store.openSafely(join(data, DATABASE_FILE), Date.now())
  const logs = join(data, LOG_FOLDER)
  const [
    { log, failures, journal },
    { serveRenderer },
    { Monitor },
    { KeyDeletion },
    { Catalogue },
    { createHttp },
    windows
  ] = await Promise.all([
    startJournals(logs, stalls),
    import('./shell/page/protocol.ts'),
    import('./monitor/monitor.ts'),
    import('./monitor/accounts/key-deletion.ts'),
    import('./providers/index.ts'),
    import('./providers/http/client.ts'),
    windowsParts()
  ])
  const providers = new Catalogue()
  await providers.load(store.accounts.all().map(({ providerId }) => providerId))
  const popover = new Popover({
    tray: icon.instance,
    clock,
    preload: join(here, '../preload/index.cjs'),
    settings: () => store.settings.all(),
    loads: () => openings.await(),
    hidden: () => void monitor.removals.finish(undefined, true),
    looked: place => monitor.noteLook('walletId' in place ? place.walletId : null),
    gone: () => releaseMemory(clock),
    resized: height => store.settings.change({ height })
  })
  const screenLock = followScreenLock(changed => followLinuxLock(sessionBus(process.env), changed))
  const notifier = new DesktopNotifier({
    clock,
    icon: join(icons, 'app-64.png'),
    open: place => void popover.show(place),
    snooze: async walletId => {
      monitor.noteLook(walletId)
      await monitor.intents.snooze({ walletId, span: 'hour' })
      if (walletId === null) tellSnoozed()
    },
    topUp: async (topUpId, wanted) => {
      monitor.noteLook(null)
      const { actOnTopUp } = await import('./shell/notifications/top-up-action.ts')
      await actOnTopUp({ monitor, popover }, topUpId, wanted)
    },
    summaryTopUp: () => topUpOfSummary(monitor.snapshot()),
    shown: shown => monitor.setNotificationTrouble(!shown),
    leavesOutAmounts: () =>
      leavesOutAmounts(store.settings.all().amountsInNotifications, screenLock.isLocked),
    accounts: () => monitor.snapshot().accounts,
    windows
  })
  /** Said whoever did it: other programs can use the tray's menu and Windows' notifications, too. */
  const tellSnoozed = () => {
    const { at, language, settings, snoozedUntil } = monitor.snapshot()
    if (settings.notifications && typeof snoozedUntil === 'number')
      notifier.announceSnooze(snoozedUntil, at, language)
  }
  const inMain = inProcessWorker()
  /** macOS and Windows use the main process, because their permission prompt shows the name of the asking process. */
  const keychainWorker = () =>
    process.platform === 'linux'
      ? helperProcessWorker(startHelper(join(here, 'keychain.cjs'), 'Salio keychain'))
      : inMain
  const startWorker = isKeychainWithheld() ? withheldWorker : keychainWorker
  const keychain = new Keychain({ startWorker })
  const secrets = new Secrets(keychain)
  const proxyTexts = new StoredTexts(keychain.proxies)
  const proxies = new StoredProxyLogins({
    texts: proxyTexts,
    accountTexts: keychain,
    known: store.proxyLogins
  })
  const pending = new PendingDeletions(join(data, PENDING_DELETIONS_FILE))
  const keyDeletion = new KeyDeletion({ store, secrets, proxyTexts, keychain, pending })
  const http = createHttp({
    proxyFor: systemProxy,
    logins: proxies,
    readCertificates: () => askHelper(join(here, 'certificates.cjs'), 'Salio certificates', null)
  })
  const monitor = new Monitor({
    clock: pollingClock,
    store,
    secrets,
    keychain,
    keyDeletion,
    providers,
    http,
    openLine: http.openLine,
    notifier,
    journal,
    files: fileDialogs(popover),
    progress: progress => sendToPage(popover.window, 'progress', progress),
    startDemo: async () => (await import('./demo/index.ts')).startDemoSession(pollingClock),
    locales: systemLocales,
    random: Math.random,
    newId: randomUUID
  })
  const snapshot = () => monitor.snapshot()
  const openings = new Openings({ snapshot, cardsOf: accounts => providers.cardsOf(accounts), popover })
  serveRenderer(join(here, '../renderer'), () => openings.take())
  const network = followSystem({ clock: pollingClock, monitor, note: log.note })
  const updates = await followUpdates({ clock: pollingClock, monitor, proxies, popover, note: log.note })
  let sheets: Promise<SheetReader> | undefined
  const sheetReader = () => {
    sheets ??= import('./shell/system/sheet-reader.ts').then(
      ({ SheetReader }) => new SheetReader(() => startHelper(join(here, 'sheets.cjs'), 'Salio sheets'))
    )
    return sheets
  }
  const programs = import('./programs/follow.ts').then(({ followPrograms }) =>
    followPrograms({
      data,
      version,
      monitor,
      settings: () => store.settings.all(),
      requestsToday: id => store.requestCounts.countOn(id, Math.floor(Date.now() / DAY)),
      message: async (problem, language, now) =>
        (await import('./commands/text.ts')).problemText(problem, { language, now }),
      note: log.note
    })
  )
  const handlers = createHandlers({
    intents: monitor.intents,
    desktop: desktopHandlers({ popover, snapshot, failures, licences: join(here, '../licenses.json') }),
    snapshot,
    openings,
    shapeOf: monitor.shapeOf,
    providers,
    popover,
    notifier,
    network,
    proxies,
    sheets: { read: async bytes => (await sheetReader()).read(bytes) },
    removals: monitor.removals,
    forgetKeys: leaveRest => keyDeletion.forgetAll(leaveRest),
    logs,
    updates,
    programs
  })
  handleAsks({ handlers, window: () => popover.window, onAsk: name => stalls.noteActivity(name) })
  await popover.ready
  const presenter = present({
    monitor,
    popover,
    clock,
    icon,
    icons: join(icons, 'tray'),
    providers,
    screenLock,
    snoozed: tellSnoozed
  })
  warnWhenNotSaved(monitor, (why, language) => notifier.warnNotSaved(why, language))
  warnWhenRefused(monitor, (text, language) => notifier.warnNotTold(text, language))
  void panel.appeared.then(() => presenter.recreateIcon())
  let backups: BackupSchedule | null = null
  finishBeforeQuit({
    calmly: async () => {
      backups?.stop()
      await (await programs).close()
      await monitor.stop().finally(() => store.close())
      log.note('Salio has quit')
    },
    atOnce: () => {
      store.close()
      log.note('Salio has quit: the session ends')
    }
  })
  network.check()
  await start({ clock, monitor, popover, note: log.note })
  notifier.followEarlier().catch(() => log.note('earlier notifications could not be followed'))
  const { startBackups } = await import('./shell/lifecycle/backup.ts')
  backups = startBackups({
    clock: pollingClock,
    store,
    snapshot,
    log,
    script: join(here, 'integrity.cjs')
  })
}
