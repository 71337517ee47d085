import { app, shell } from 'electron'
import type { AppUpdater, BaseUpdater } from 'electron-updater'
import type { ProxyLoginSource } from '#domain/accounts/proxy-login.ts'
import { appImagePath } from '../system/autostart.ts'
import { installsItself, type UpdateFeed } from './feed.ts'
import type { UpdateEngine } from './updates.ts'
import { demandSignature, startInstaller } from './windows-installer.ts'

interface UpdateEngineParts {
  /** Path of electron-updater's configuration, an app-update.yml. */
  readonly config: string
  readonly proxies: Pick<ProxyLoginSource, 'get'>
  readonly feed: UpdateFeed
}

/**
 * Updates by electron-updater, which is loaded on first use. It verifies each file's SHA-512 and its signature too: on macOS
 * always, on Windows if the configuration names a publisher, without which nothing is fetched there.
 */
export function updateEngine({ config, feed, proxies }: UpdateEngineParts): UpdateEngine {
  let loading: Promise<AppUpdater> | undefined
  let fetched: string | undefined
  const updater = () => {
    loading ??= load(config, proxies)
    return loading
  }
  return {
    installMethod: installsItself(feed, process.platform, appImagePath() !== null) ? 'restart' : 'page',
    async newest() {
      const result = await (await updater()).checkForUpdates()
      return result?.isUpdateAvailable ? result.updateInfo.version : null
    },
    async fetch() {
      fetched = (await (await updater()).downloadUpdate())[0]
    },
    async restart() {
      const engine = await updater()
      if (process.platform === 'win32') {
        // Before Salio quits, so that it goes on where that fails. Once it has quit nobody could be told.
        await startInstaller(fetched ?? '')
        return app.quit()
      }
      if ('install' in engine) {
        app.once('quit', () => install(engine as BaseUpdater))
        return app.quit()
      }
      // On macOS the system takes over the update, verifies its signature and only then makes Salio quit.
      const refused = new Promise<never>((_, reject) => engine.once('error', reject))
      engine.quitAndInstall()
      await refused
    },
    openPage: () => shell.openExternal(feed.page)
  }
}

async function load(config: string, proxies: UpdateEngineParts['proxies']): Promise<AppUpdater> {
  const { AppImageUpdater, DebUpdater, MacUpdater, NsisUpdater } = await import('electron-updater')
  // Without installing, any updater will do: only its check for a new version is used.
  const onLinux = appImagePath() === null ? DebUpdater : AppImageUpdater
  const { platform } = process
  const updater =
    platform === 'win32' ? new NsisUpdater() : new (platform === 'darwin' ? MacUpdater : onLinux)()
  updater.updateConfigPath = config
  updater.forceDevUpdateConfig = !app.isPackaged
  updater.logger = null
  if (updater instanceof NsisUpdater) demandSignature(updater)
  updater.autoDownload = false
  updater.autoInstallOnAppQuit = false
  updater.disableWebInstaller = true
  // Removes the id that electron-updater gives this computer for staged roll-outs. The decision is made locally, so
  // the server need not identify the computer.
  updater.netSession.webRequest.onBeforeSendHeaders(({ requestHeaders }, answer) => {
    const { 'x-user-staging-id': _, ...headers } = requestHeaders
    answer({ requestHeaders: headers })
  })
  const given = new WeakSet<object>()
  updater.signals.login(async ({ isProxy, host, port, realm }, answer) => {
    const found = isProxy ? await proxies.get(`${host}:${port}`, realm).catch(() => null) : null
    const login = found === 'otherRealm' ? null : found
    // Chromium caches accepted logins, so a second question means that it was refused. No credentials end the request.
    const isNew = login !== null && !given.has(login)
    if (isNew) given.add(login)
    Reflect.apply(answer, undefined, isNew ? [login.user, login.password] : [])
  })
  return updater
}

/** Runs when Salio quits. Starts the new version's installer; if that fails, restarts the old version. */
function install(updater: BaseUpdater): void {
  // Otherwise the new version would find the lock taken and exit.
  app.releaseSingleInstanceLock()
  if (!updater.install(true, true)) app.relaunch({ execPath: appImagePath() ?? process.execPath })
}
