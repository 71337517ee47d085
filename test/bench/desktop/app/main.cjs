// The least an app in the tray can be: Electron as it comes, one icon, no window. By its arguments it is more than that.
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { app, BrowserWindow, Tray } = require('electron')

/** With the command-line switches that Salio starts with (electron/shell/prepare.ts). */
const isSwitched = process.argv.includes('--switched')
/** Without OpenGL in GTK, as Salio is. */
const isPrepared = process.argv.includes('--prepared')
/** With a window, hidden or shown. */
const hasWindow = process.argv.includes('--window')
/** With a window once its icon is clicked; the next click destroys it. */
const opens = process.argv.includes('--opens')

let window

function open(show) {
  window = new BrowserWindow({ width: 384, height: 560, frame: false, show })
  // The packaged Electron, as Salio has it set, shows no page from a file.
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
