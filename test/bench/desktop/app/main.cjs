// A minimal tray app: default Electron, one icon, no window. Its arguments add more.
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { app, BrowserWindow, Tray } = require('electron')

/** Use the command-line switches that Salio starts with (electron/shell/prepare.ts). */
const isSwitched = process.argv.includes('--switched')
/** Disable OpenGL in GTK, as Salio does. */
const isPrepared = process.argv.includes('--prepared')
/** Create a window, hidden unless --shown. */
const hasWindow = process.argv.includes('--window')
/** Create a window when the icon is clicked; the next click destroys it. */
const opens = process.argv.includes('--opens')

let window

function open(show) {
  window = new BrowserWindow({ width: 384, height: 560, frame: false, show })
  // Salio's packaged Electron does not load file: pages.
  window.loadURL(`data:text/html;base64,${readFileSync(join(__dirname, 'page.html'), 'base64')}`)
  window.once('closed', () => {
    window = undefined
  })
}

if (isPrepared) process.env['GDK_GL'] = 'disable'
if (isSwitched || isPrepared) {
  app.disableHardwareAcceleration()
  app.commandLine.appendSwitch('password-store', 'basic')
  app.commandLine.appendSwitch('enable-features', 'NetworkServiceInProcess2')
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
}
app.on('window-all-closed', () => undefined)
app.whenReady().then(() => {
  globalThis.tray = new Tray(join(__dirname, 'icon.png'))
  if (hasWindow) open(process.argv.includes('--shown'))
  if (opens) globalThis.tray.on('click', () => (window ? window.destroy() : open(true)))
})
