import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { afterAll, expect, test } from 'vitest'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { contrast, type Rgb } from '#test/desktop/screen.ts'
import { Salio, until } from '../kit/salio.ts'
import { busName, Matrix, startPeer, whyNot } from './peers.ts'

/** A window or a container of Sway's tree. */
interface Node {
  readonly name: string | null
  readonly app_id?: string
  readonly type: string
  readonly focused: boolean
  readonly rect: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly nodes: readonly Node[]
  readonly floating_nodes: readonly Node[]
}

const matrix = new Matrix('Wayland')
afterAll(() => matrix.print())

const problem = whyNot('sway', 'waybar', 'grim')
test.skipIf(problem !== null)(
  `on sway the popover is an ordinary window that stays, and waybar shows the icon${problem === null ? '' : ` (${problem})`}`,
  async () => {
    const desktop = await startDesktop({ desktop: 'sway', display: false, tray: false, notifications: false })
    try {
      const wayland = await startSway(desktop)
      startPeer(desktop, 'waybar', [], wayland)
      await busName(desktop, 'org.kde.StatusNotifierWatcher')
      const before = picture(desktop, wayland)
      const salio = await Salio.start(desktop, { env: { ...wayland, XDG_SESSION_TYPE: 'wayland' } })
      const page = await salio.page()
      await page.getByRole('button', { name: 'Connect a wallet' }).waitFor()
      const popover = () => windows(tree(wayland)).find(({ name }) => name === 'Salio')
      await until(() => popover()?.focused).toBe(true)
      expect(await salio.app.evaluate(({ app }) => app.commandLine.getSwitchValue('ozone-platform'))).toBe(
        'wayland'
      )
      await until(() => popover()?.rect).toMatchObject({
        width: expect.closeTo(384, -1),
        height: expect.closeTo(620, -1)
      })
      const { rect } = popover() ?? { rect: { x: 0, y: 0, width: 0, height: 0 } }
      // The bar is the topmost thing on the screen, and nothing else in it changes its look.
      const best = () => bestContrast(picture(desktop, wayland), before)
      await until(best).toBeGreaterThanOrEqual(3)
      matrix.note('sway and waybar', {
        platform: 'wayland',
        size: `${rect.width}x${rect.height}`,
        focus: true,
        'icon in waybar': `${best().toFixed(1)}:1`
      })
      await salio.quit()
    } finally {
      await desktop.stop()
    }
  }
)

/** Sway refuses to be root, so that it is nobody where the tests are. It has a folder of its own for its sockets. */
async function startSway(desktop: Desktop): Promise<Record<string, string>> {
  const folder = join(desktop.dir, 'sway')
  mkdirSync(folder, { mode: 0o700 })
  const config = join(folder, 'config')
  writeFileSync(config, 'output HEADLESS-1 resolution 1280x800\n')
  const isRoot = process.getuid?.() === 0
  const nobody = 65534
  if (isRoot) {
    chmodSync(desktop.dir, 0o711)
    chownSync(folder, nobody, nobody)
  }
  const identity = isRoot ? ['--reuid', `${nobody}`, '--regid', `${nobody}`, '--clear-groups'] : []
  desktop.start('setpriv', [...identity, '--pdeathsig', 'KILL', 'sway', '-c', config], {
    HOME: folder,
    XDG_RUNTIME_DIR: folder,
    WLR_BACKENDS: 'headless',
    WLR_RENDERER: 'pixman',
    WLR_LIBINPUT_NO_DEVICES: '1'
  })
  const find = (pattern: RegExp) => readdirSync(folder).find(name => pattern.test(name)) ?? ''
  await until(() => find(/^sway-ipc\..*sock$/) && find(/^wayland-\d+$/)).not.toBe('')
  return {
    WAYLAND_DISPLAY: join(folder, find(/^wayland-\d+$/)),
    SWAYSOCK: join(folder, find(/^sway-ipc\..*sock$/))
  }
}

const tree = (wayland: Record<string, string>): Node =>
  JSON.parse(
    execFileSync('swaymsg', ['-t', 'get_tree'], { env: { ...process.env, ...wayland }, encoding: 'utf8' })
  )

const windows = (node: Node): readonly Node[] => [
  node,
  ...[...node.nodes, ...node.floating_nodes].flatMap(windows)
]

function picture(desktop: Desktop, wayland: Record<string, string>): PNG {
  const file = join(desktop.dir, 'screen.png')
  execFileSync('grim', [file], { env: { ...desktop.env, ...wayland } })
  const { SALIO_PICTURES: folder } = process.env
  if (folder) writeFileSync(join(folder, 'panel-waybar.png'), readFileSync(file))
  return PNG.sync.read(readFileSync(file))
}

/** The contrast of the hundred most changed pixels in the bar to the bar. */
function bestContrast(now: PNG, before: PNG): number {
  const at = ({ data, width }: PNG, x: number, y: number): Rgb => {
    const [red = 0, green = 0, blue = 0] = data.subarray((y * width + x) * 4)
    return [red, green, blue]
  }
  const contrasts: number[] = []
  for (let y = 0; y < 30; y++)
    for (let x = now.width / 2; x < now.width; x++) contrasts.push(contrast(at(now, x, y), at(before, x, y)))
  return contrasts.sort((one, other) => other - one)[100] ?? 0
}
