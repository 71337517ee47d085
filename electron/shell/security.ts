import { app, session as sessions, type WebContents } from 'electron'
import { isOurs } from './origin.ts'

/** Puts every renderer in Chromium's sandbox, unless Salio was started without one, and keeps it on its page. Before the app is ready. */
export function confineRenderers(): void {
  // Together with the switch it would leave no process that can start.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  app.on('web-contents-created', (_event, contents) => confine(contents))
}

function confine(contents: WebContents): void {
  contents.on('will-navigate', event => event.preventDefault())
  contents.on('will-frame-navigate', event => event.preventDefault())
  contents.on('will-redirect', event => event.preventDefault())
  contents.on('will-attach-webview', event => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** Refuses Chromium every permission, device, download and address but the popover's own files. Once the app is ready. */
export function lockDown(): void {
  const session = sessions.defaultSession
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler(null)
  session.on('will-download', event => event.preventDefault())
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url) }))
}

/** Data is for images made on the spot; the developer tools are Chromium's own pages and cannot be reached by a page. */
const mayLoad = (url: string): boolean => isOurs(url) || /^(data|devtools):/.test(url)
