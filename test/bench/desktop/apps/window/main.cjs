// The bare app with a window: hidden, or with --shown on the screen. A click on the icon destroys it, or makes a new one.
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { app, BrowserWindow, Tray } = require('electron')

let window

function open(show) {
  window = new BrowserWindow({ width: 384, height: 560, frame: false, show })
  // The packaged Electron, as Salio has it set, shows no page from a file.
  window.loadURL(`data:text/html;base64,${readFileSync(join(__dirname, 'page.html'), 'base64')}`)
}

function toggle() {
  if (window.isDestroyed()) open(true)
  else window.destroy()
}

app.on('window-all-closed', () => undefined)
app.whenReady().then(() => {
  globalThis.tray = new Tray(join(__dirname, 'icon.png'))
  globalThis.tray.on('click', toggle)
  open(process.argv.includes('--shown'))
})
