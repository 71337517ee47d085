import { app, session as sessions, type WebContents } from 'electron'
import { isOwnUrl } from './own-url.ts'

/**
 * Sandboxes every renderer, unless Salio was started with --no-sandbox, and forbids navigation. Call it
 * before the app is ready.
 */
export function confineRenderers(): void {
  // With both --no-sandbox and enableSandbox() no renderer process can start.
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

/**
 * Denies every permission, device and download, and every URL but the popover's own files. Call it once the
 * app is ready.
 */
export function lockDown(): void {
  const session = sessions.defaultSession
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler(null)
  session.on('will-download', event => event.preventDefault())
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url) }))
}

/** data: URLs are needed for generated images. devtools: pages are Chromium's own, and web pages cannot open them. */
const mayLoad = (url: string): boolean => isOwnUrl(url) || /^(data|devtools):/.test(url)
