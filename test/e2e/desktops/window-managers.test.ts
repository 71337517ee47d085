import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, test } from 'vitest'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { ScreenPicture } from '#test/desktop/screen.ts'
import { Salio, until } from '../kit/salio.ts'
import { busName, keepPicture, Matrix, startPeer, whyNot, x11 } from './peers.ts'

interface Manager {
  readonly name: string
  /** XDG_CURRENT_DESKTOP, as its session sets it. */
  readonly desktop: string
  readonly tiles: boolean
  /** What lists open windows: a panel, or the window manager's own bar. Null where there is no such list. */
  readonly tasks: 'xfce4-panel' | 'tint2' | 'own' | null
}

const managers: readonly Manager[] = [
  { name: 'xfwm4', desktop: 'XFCE', tiles: false, tasks: 'xfce4-panel' },
  { name: 'openbox', desktop: '', tiles: false, tasks: 'tint2' },
  { name: 'awesome', desktop: 'awesome', tiles: true, tasks: 'own' },
  { name: 'i3', desktop: 'i3', tiles: true, tasks: null }
]

const matrix = new Matrix('Window managers')
afterAll(() => matrix.print())

for (const manager of managers) {
  const problem = whyNot(manager.name, 'xdotool', 'xprop')
  test.skipIf(problem !== null)(
    `on ${manager.name} the popover floats at the panel, has the focus, and is in no list of tasks${problem === null ? '' : ` (${problem})`}`,
    async () => {
      const { desktop: name } = manager
      const desktop = await startDesktop({
        desktop: name,
        tray: false,
        notifications: false,
        screenDump: true
      })
      try {
        await startManager(desktop, manager)
        const salio = await Salio.start(desktop)
        await check(desktop, salio, manager)
        await salio.quit()
      } finally {
        await desktop.stop()
      }
    }
  )
}

async function startManager(desktop: Desktop, { name, tasks }: Manager): Promise<void> {
  const { HOME = '' } = desktop.env
  mkdirSync(join(HOME, '.config/i3'), { recursive: true })
  writeFileSync(join(HOME, '.config/i3/config'), '# i3 config file (v4)\nfont pango:monospace 8\n')
  startPeer(desktop, name)
  await until(() => x11(desktop, 'xprop', '-root', '_NET_SUPPORTING_WM_CHECK')).toContain('window id')
  if (tasks === 'own' || tasks === null) return
  if (tasks === 'xfce4-panel') {
    startPeer(desktop, 'xfconfd')
    await busName(desktop, 'org.xfce.Xfconf')
  }
  startPeer(desktop, tasks)
  await until(() => x11(desktop, 'xdotool', 'search', '--onlyvisible', '--class', tasks)).not.toBe('')
}

async function check(desktop: Desktop, salio: Salio, { name, tasks, tiles }: Manager): Promise<void> {
  const page = await salio.page()
  await page.getByRole('button', { name: 'Connect a wallet' }).waitFor()
  await until(() => salio.isShown()).toBe(true)
  const window = await salio.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getNativeWindowHandle().readUInt32LE()
  )
  const geometry = () => place(x11(desktop, 'xdotool', 'getwindowgeometry', '--shell', `${window}`))
  await until(geometry).toMatchObject({ width: 384, height: 620 })
  // In the corner where the panel has its icons: tint2's is at the bottom.
  await until(() => 1280 - 384 - geometry().x).toBeLessThan(40)
  await until(() => (tasks === 'tint2' ? 800 - 620 - geometry().y : geometry().y)).toBeLessThan(50)
  await until(() => x11(desktop, 'xdotool', 'getwindowfocus').trim()).toBe(`${window}`)
  // A real key press arrives where a person would type.
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement('input'), { id: 'typed' }))
  )
  await page.locator('#typed').focus()
  x11(desktop, 'xdotool', 'type', 'salio')
  await until(() => page.locator('#typed').inputValue()).toBe('salio')
  const at = geometry()
  keepPicture(desktop, `popover-${name}`)
  const withPopover = taskList(desktop)
  // An ordinary window takes the focus, and is what the list lists: it would have listed the popover as well.
  await salio.app.evaluate(
    ({ BrowserWindow }) => void new BrowserWindow({ width: 300, height: 200, title: 'Other' }).focus()
  )
  await until(() => salio.isShownOf('Salio')).toBe(false)
  if (tasks !== null) await until(() => taskList(desktop)).not.toBe(withPopover)
  await salio.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find(window => window.getTitle() !== 'Salio')
      ?.destroy()
  )
  if (tasks !== null) await until(() => taskList(desktop)).toBe(withPopover)
  matrix.note(name, {
    type:
      /_NET_WM_WINDOW_TYPE_(\w+)/.exec(
        x11(desktop, 'xprop', '-id', `${window}`, '_NET_WM_WINDOW_TYPE')
      )?.[1] ?? '',
    'opens at': `${at.x},${at.y}`,
    size: `${at.width}x${at.height}`,
    floats: tiles ? 'yes' : 'all do',
    focus: true,
    typing: true,
    'blur hides': true,
    'in task list': tasks === null ? 'has none' : false
  })
}

function place(shell: string) {
  const { X, Y, WIDTH, HEIGHT } = Object.fromEntries(shell.split('\n').map(line => line.split('=')))
  return { x: Number(X), y: Number(Y), width: Number(WIDTH), height: Number(HEIGHT) }
}

/** A digest of what is drawn where all these bars list windows: their left half without menus; the clock is on the right. */
function taskList(desktop: Desktop): string {
  const picture = new ScreenPicture(desktop)
  const rows = [...Array(24).keys(), ...Array.from({ length: 30 }, (_, line) => picture.height - 30 + line)]
  const hash = createHash('sha256')
  for (const y of rows) for (let x = 160; x < 460; x += 6) hash.update(Uint8Array.from(picture.at(x, y)))
  return hash.digest('hex')
}
