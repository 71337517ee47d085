import { afterAll, afterEach, beforeEach, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { Bus } from '#test/desktop/dbus/bus.ts'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { ScreenPicture } from '#test/desktop/screen.ts'
import { connectAccount } from '../kit/connect-account.ts'
import { Salio, until } from '../kit/salio.ts'
import { busName, keepPicture, Matrix, startPeer, whyNot, x11 } from './peers.ts'

interface Daemon {
  readonly name: string
  readonly needs?: 'xfconfd'
  /** What a person presses to open what a notification is about: a mouse button, or the button in it. */
  readonly opensBy: 'left click' | 'middle click' | 'its button' | 'nothing'
}

const daemons: readonly Daemon[] = [
  { name: 'xfce4-notifyd', needs: 'xfconfd', opensBy: 'its button' },
  { name: 'mate-notification-daemon', opensBy: 'left click' },
  { name: 'lxqt-notificationd', opensBy: 'left click' },
  { name: 'dunst', opensBy: 'middle click' },
  { name: 'notify-osd', opensBy: 'nothing' }
]

const NOTIFICATIONS = 'org.freedesktop.Notifications'
/** At this speed the provider's minute takes a third of a second, and five minutes less than two. */
const speed = 180

const matrix = new Matrix('Notification programs')
afterAll(() => matrix.print())

let desktop: Desktop
let simulator: Simulator
let salio: Salio
beforeEach(async () => {
  desktop = await startDesktop({ tray: false, notifications: false, screenDump: true })
  simulator = await startSimulator()
})
afterEach(async () => {
  await salio.quit()
  await simulator.stop()
  await desktop.stop()
})

async function startDaemon({ name, needs }: Daemon): Promise<void> {
  if (needs) {
    startPeer(desktop, needs)
    await busName(desktop, 'org.xfce.Xfconf')
  }
  startPeer(desktop, name)
  await busName(desktop, NOTIFICATIONS)
}

/** Salio with one healthy wallet, its popover closed, and a screen with nothing else on it. */
async function startSalio(): Promise<void> {
  salio = await Salio.start(desktop, { speed })
  const page = await salio.page()
  await connectAccount(page, simulator, 'jpay-africa', 'Main shop')
  await page.keyboard.press('Escape')
  await until(() => salio.isShown()).toBe(false)
}

const pressAt = (x: number, y: number, button: string) =>
  x11(desktop, 'xdotool', 'mousemove', `${Math.round(x)}`, `${Math.round(y)}`, 'click', button)

for (const daemon of daemons) {
  const { name, needs = name, opensBy } = daemon
  const problem = whyNot(name, needs, 'xdotool')
  test.skipIf(problem !== null)(
    `${name} shows a critical alert, and ${opensBy} opens its wallet${problem === null ? '' : ` (${problem})`}`,
    async () => {
      await startDaemon(daemon)
      await startSalio()
      const before = new ScreenPicture(desktop)
      simulator.setBalance('jpay-africa', 'payout', '900.00')
      await until(() => new ScreenPicture(desktop).areaUnlike(before)?.width ?? 0).toBeGreaterThan(150)
      // Whatever slides or fades in has arrived once two looks see the same.
      let last = before
      await until(() => {
        const now = new ScreenPicture(desktop)
        const moved = now.areaUnlike(last)
        last = now
        return moved
      }).toBeNull()
      const area = last.areaUnlike(before) ?? { x: 0, y: 0, width: 0, height: 0 }
      keepPicture(desktop, `notification-${name}`)
      const [x, y] = [area.x + area.width / 2, area.y + area.height / 2]
      if (opensBy === 'left click') pressAt(x, y, '1')
      if (opensBy === 'middle click') pressAt(x, y, '2')
      if (opensBy === 'its button') pressAt(x, area.y + area.height - 20, '1')
      if (opensBy !== 'nothing') await (await salio.page()).getByRole('heading', { name: 'Payout' }).waitFor()
      const bus = await Bus.connect(desktop.env)
      const [capabilities] = await bus.call(
        NOTIFICATIONS,
        '/org/freedesktop/Notifications',
        NOTIFICATIONS,
        'GetCapabilities'
      )
      bus.close()
      matrix.note(name, {
        shown: true,
        size: `${area.width}x${area.height}`,
        'opens by': opensBy,
        actions: (capabilities as string[]).includes('actions')
      })
    }
  )
}

const problem = whyNot('dunst')
test.skipIf(problem !== null)(
  `where nothing shows a critical alert the popover opens and names it, and what comes later shows it${problem === null ? '' : ` (${problem})`}`,
  async () => {
    await startSalio()
    simulator.setBalance('jpay-africa', 'payout', '900.00')
    await until(() => salio.isShown()).toBe(true)
    const page = await salio.page()
    const card = page.getByRole('region', { name: 'Not shown on your desktop' })
    await card.getByText('Payout is critical').waitFor()
    await card.getByRole('button', { name: 'Send test notification' }).click()
    await card.getByText('Your system refused it').waitFor()
    keepPicture(desktop, 'notification-none')
    startPeer(desktop, 'dunst')
    await busName(desktop, NOTIFICATIONS)
    await card.waitFor({ state: 'detached' })
    matrix.note('none, then dunst', { shown: 'popover, then yes' })
  }
)
