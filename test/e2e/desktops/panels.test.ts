import { join } from 'node:path'
import { afterAll, test } from 'vitest'
import { iconName, isDarkPanel } from '#shell/tray/icon-name.ts'
import type { IconState } from '#shell/tray/view.ts'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { type Area, contrast, type Rgb, ScreenPicture } from '#test/desktop/screen.ts'
import { ROOT, Salio, until } from '../kit/salio.ts'
import { busName, keepPicture, Matrix, startPeer, whyNot, x11 } from './peers.ts'

interface Panel {
  readonly name: 'xfce4-panel' | 'mate-panel' | 'lxqt-panel' | 'tint2'
  readonly manager: string
  /** XDG_CURRENT_DESKTOP, as its session sets it. */
  readonly desktop: string
  /** Whether it shows icons that announce themselves on the bus; otherwise X windows are embedded. */
  readonly onBus: boolean
}

const panels: readonly Panel[] = [
  { name: 'xfce4-panel', manager: 'xfwm4', desktop: 'XFCE', onBus: true },
  { name: 'mate-panel', manager: 'openbox', desktop: 'MATE', onBus: true },
  { name: 'lxqt-panel', manager: 'openbox', desktop: 'LXQt', onBus: true },
  { name: 'tint2', manager: 'openbox', desktop: '', onBus: false }
]

const states: readonly IconState[] = [
  'healthy',
  'low',
  'critical',
  'unreadable',
  'offline',
  'paused',
  'firstRun'
]

const matrix = new Matrix('Panels')
afterAll(() => matrix.print())

for (const panel of panels) {
  const problem = whyNot(panel.name, panel.manager, 'xdotool')
  test.skipIf(problem !== null)(
    `on ${panel.name} every icon can be read, and a click opens and closes the popover${problem === null ? '' : ` (${problem})`}`,
    async () => {
      const { desktop: name } = panel
      const desktop = await startDesktop({
        desktop: name,
        tray: false,
        notifications: false,
        screenDump: true
      })
      try {
        await startPanel(desktop, panel)
        const salio = await Salio.start(desktop, { args: ['--hidden'] })
        await check(desktop, salio, panel)
        await salio.quit()
      } finally {
        await desktop.stop()
      }
    }
  )
}

async function startPanel(desktop: Desktop, { manager, name, onBus }: Panel): Promise<void> {
  startPeer(desktop, manager)
  await until(() => x11(desktop, 'xprop', '-root', '_NET_SUPPORTING_WM_CHECK')).toContain('window id')
  if (name === 'xfce4-panel') {
    startPeer(desktop, 'xfconfd')
    await busName(desktop, 'org.xfce.Xfconf')
  }
  if (name === 'mate-panel') {
    startPeer(desktop, 'notification-area-applet')
    await busName(desktop, 'org.mate.panel.applet.NotificationAreaAppletFactory')
  }
  // Where LXQt's session tells its programs to look.
  startPeer(desktop, name, [], { XDG_CONFIG_DIRS: '/etc/xdg:/usr/share' })
  if (onBus) await busName(desktop, 'org.kde.StatusNotifierWatcher')
  else await until(() => x11(desktop, 'xdotool', 'search', '--onlyvisible', '--class', name)).not.toBe('')
}

/** Has Salio's own icon show a picture, or a square of a colour that no panel has, or nothing. */
function setImage(salio: Salio, image: { file: string } | { colour: readonly number[] }): Promise<void> {
  return salio.app.evaluate(({ nativeImage, nativeTheme, Tray }, image) => {
    const found = globalThis as unknown as { tray?: Electron.Tray }
    if (!found.tray) {
      // Salio sets its image anew when the theme changes: the one moment at which its icon can be got hold of.
      const { setImage } = Tray.prototype
      Tray.prototype.setImage = function (this: Electron.Tray) {
        found.tray = this
      }
      nativeTheme.emit('updated')
      Tray.prototype.setImage = setImage
    }
    found.tray?.setImage(
      'file' in image
        ? nativeImage.createFromPath(image.file)
        : nativeImage.createFromBitmap(Buffer.alloc(22 * 22 * 4, Buffer.from(image.colour)), {
            width: 22,
            height: 22
          })
    )
  }, image)
}

const MAGENTA = [255, 0, 255, 255]
const isMagenta = ([red, green, blue]: Rgb) => red > 240 && green < 15 && blue > 240

async function check(desktop: Desktop, salio: Salio, { desktop: name, name: panel }: Panel): Promise<void> {
  let icon: Area | null = null
  await until(async () => {
    await setImage(salio, { colour: MAGENTA })
    icon = new ScreenPicture(desktop).areaWhere(isMagenta)
    return icon
  }).not.toBeNull()
  const area: Area = icon ?? { x: 0, y: 0, width: 0, height: 0 }
  await setImage(salio, { colour: [0, 0, 0, 0] })
  await until(() => new ScreenPicture(desktop).areaWhere(isMagenta)).toBeNull()
  const empty = new ScreenPicture(desktop)
  const background = empty.at(area.x, area.y)
  const dark = isDarkPanel({ platform: 'linux', desktop: name, darkTheme: false, strokes: 'system' })
  let least = 21
  for (const state of states) {
    const file = join(ROOT, 'build/icons/tray', iconName(state, { platform: 'linux', dark }))
    // The panel may still show the picture before: a square in between tells.
    await setImage(salio, { colour: MAGENTA })
    await until(() => isMagenta(new ScreenPicture(desktop).at(area.x, area.y))).toBe(true)
    await setImage(salio, { file })
    // Each picture of the whole and of the quarter with the mark has to stand out: the best tenth of its pixels.
    const contrasts = () => {
      const now = new ScreenPicture(desktop)
      if (isMagenta(now.at(area.x, area.y))) return [0]
      const { height, width, x, y } = area
      const quarter = { x: x + width / 2, y: y + height / 2, width: width / 2, height: height / 2 }
      return [area, state === 'offline' ? area : quarter].map(part => standsOut(now, empty, part))
    }
    await until(() => Math.min(...contrasts())).toBeGreaterThanOrEqual(3)
    least = Math.min(least, ...contrasts())
    keepPicture(desktop, `icon-${panel}-${state}`, {
      x: area.x - 8,
      y: area.y - 3,
      width: area.width + 16,
      height: area.height + 6
    })
  }
  x11(desktop, 'xdotool', 'mousemove', `${area.x + 8}`, `${area.y + 8}`, 'click', '1')
  await until(() => salio.isShown()).toBe(true)
  await (await salio.page()).getByRole('button', { name: 'Connect a wallet' }).waitFor()
  keepPicture(desktop, `panel-${panel}`)
  x11(desktop, 'xdotool', 'click', '1')
  await until(() => salio.isShown()).toBe(false)
  matrix.note(panel, {
    panel: `#${background.map(part => part.toString(16).padStart(2, '0')).join('')}`,
    strokes: dark ? 'light' : 'dark',
    icon: `${area.width}x${area.height}`,
    'least contrast': `${least.toFixed(1)}:1`,
    'a click opens': true,
    'another closes': true
  })
}

/** The contrast that the best tenth of an area's pixels have at least, against the panel without the icon. */
function standsOut(now: ScreenPicture, empty: ScreenPicture, { height, width, x, y }: Area): number {
  const contrasts: number[] = []
  for (let row = Math.ceil(y); row < y + height; row++)
    for (let column = Math.ceil(x); column < x + width; column++)
      contrasts.push(contrast(now.at(column, row), empty.at(column, row)))
  return contrasts.sort((one, other) => other - one)[Math.floor(contrasts.length / 10)] ?? 0
}
