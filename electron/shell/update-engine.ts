import { app, shell } from 'electron'
import type { AppUpdater, BaseUpdater } from 'electron-updater'
import { appImage } from './app-image.ts'
import type { UpdateEngine } from './updates.ts'

export interface ProxyPasswords {
  /** For a proxy, by "host:port"; null where none is known. */
  of(proxy: string): Promise<{ readonly user: string; readonly password: string } | null>
}

export interface UpdateEngineParts {
  /** The path of the configuration it goes by, an app-update.yml. */
  readonly config: string
  readonly proxies: ProxyPasswords
  /** Where the user gets new versions that Salio does not install. */
  readonly page: string
}

/**
 * Only what needs nobody's rights but the user's is installed: a deb or rpm is the system's, and would be given to
 * root from a folder any program of the user's can write to.
 */
const installs = () => process.platform !== 'linux' || appImage() !== null

/**
 * New versions by electron-updater, which is loaded when first needed. It checks each file's SHA-512 and, where the
 * system has signatures (Windows, macOS), who signed it.
 */
export function updateEngine({ config, page, proxies }: UpdateEngineParts): UpdateEngine {
  let loading: Promise<AppUpdater> | undefined
  const updater = () => {
    loading ??= load(config, proxies)
    return loading
  }
  return {
    by: installs() ? 'restart' : 'page',
    async newest() {
      const result = await (await updater()).checkForUpdates()
      return result?.isUpdateAvailable ? result.updateInfo.version : null
    },
    fetch: async () => void (await (await updater()).downloadUpdate()),
    async restart() {
      const engine = await updater()
      if ('install' in engine) {
        app.once('quit', () => install(engine as BaseUpdater))
        return app.quit()
      }
      // On macOS the system takes the new version over, looks at its signature, and only then has Salio quit.
      const refused = new Promise<never>((_, reject) => engine.once('error', reject))
      engine.quitAndInstall()
      await refused
    },
    openPage: () => shell.openExternal(page)
  }
}

async function load(config: string, proxies: ProxyPasswords): Promise<AppUpdater> {
  const { AppImageUpdater, DebUpdater, MacUpdater, NsisUpdater } = await import('electron-updater')
  // Any that looks will do where nothing is downloaded.
  const onLinux = installs() ? AppImageUpdater : DebUpdater
  const { platform } = process
  const updater = new (platform === 'win32' ? NsisUpdater : platform === 'darwin' ? MacUpdater : onLinux)()
  updater.updateConfigPath = config
  updater.forceDevUpdateConfig = !app.isPackaged
  updater.logger = null
  updater.autoDownload = false
  updater.autoInstallOnAppQuit = false
  updater.disableWebInstaller = true
  // It numbers this computer, to tell whose turn a new version is; that is told here and is nobody else's business.
  updater.netSession.webRequest.onBeforeSendHeaders(({ requestHeaders }, answer) => {
    const { 'x-user-staging-id': _, ...headers } = requestHeaders
    answer({ requestHeaders: headers })
  })
  const given = new WeakSet<object>()
  updater.signals.login(async ({ isProxy, host, port }, answer) => {
    const login = isProxy ? await proxies.of(`${host}:${port}`).catch(() => null) : null
    // Chromium remembers what a proxy took. One asked for again was refused; no answer ends the request.
    const isNew = login !== null && !given.has(login)
    if (isNew) given.add(login)
    Reflect.apply(answer, undefined, isNew ? [login.user, login.password] : [])
  })
  return updater
}

/** Salio has come to its end: the new version takes its place, or the old one comes back. */
function install(updater: BaseUpdater): void {
  // Or the new one would take itself for a second one, and leave.
  app.releaseSingleInstanceLock()
  if (!updater.install(true, true)) app.relaunch({ execPath: appImage() ?? process.execPath })
}
