// Runs as an ordinary user: uses the installed Salio in a private desktop like a person would.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AutostartFile } from '#shell/system/autostart-file.ts'
import { connectAccount } from '#test/e2e/kit/connect-account.ts'
import { Checks } from '../check-report.ts'
import { eventually } from '../eventually.ts'
import { parseExecLine } from '../exec-line.ts'
import { processesOf } from '../installed-processes.ts'
import { PROGRAM, quit, startUserEnvironment } from '../user-environment.ts'

const [expectedElectron] = process.argv.slice(2)
const checks = new Checks()
const place = await startUserEnvironment('.config')
const { config, desktop, simulator, salioSecrets } = place

const salio = await place.start()
const page = await salio.page()

await checks.that('its icon registers in the tray, and its menu can be read', async () => {
  const labels = (await (await desktop.tray.item()).menu()).map(({ label }) => label).filter(Boolean)
  assert.ok(labels.includes('Open Salio') && labels.includes('Quit Salio'), labels.join(', '))
  return labels.join(', ')
})
await checks.that('it runs on the Electron that it should', async () => {
  const agent = await page.evaluate(() => navigator.userAgent)
  assert.equal(/ Electron\/(\S+)/.exec(agent)?.[1], expectedElectron)
  return expectedElectron
})
await checks.that('Chromium’s sandbox is on', async () => {
  await page.waitForSelector('button')
  const running = processesOf(PROGRAM)
  const pages = running.filter(({ arguments: args }) => args.includes('--type=renderer'))
  assert.ok(pages.length > 0, 'no page is running')
  assert.ok(
    pages.every(({ seccomp }) => seccomp === 2),
    'a page may ask the kernel for anything'
  )
  assert.ok(!running.some(({ arguments: args }) => args.includes('--no-sandbox')))
})
await checks.that('no process would leave its memory in a core dump', () => {
  const running = processesOf(PROGRAM)
  assert.ok(running.length > 2)
  assert.deepEqual(
    running.filter(({ dumped }) => dumped !== 0),
    []
  )
})
await checks.that('started by hand, it opens its popover', async () => assert.ok(await salio.isShown()))
await checks.that('the demo wallets are one click away', async () => {
  await page.getByRole('button', { name: 'Try it with demo wallets' }).click()
  const payout = page.locator('[data-level="healthy"]', { hasText: 'Payout' })
  await payout.waitFor()
  return (await payout.innerText()).replaceAll(/\s+/g, ' ')
})
await checks.that('leaving the demo deletes its keys from the keyring', async () => {
  assert.ok((await salioSecrets()).length > 0)
  await page.getByRole('button', { name: 'Leave demo' }).click()
  await page.getByRole('button', { name: 'Connect a wallet' }).waitFor()
  await eventually(async () =>
    assert.deepEqual(
      (await salioSecrets()).map(({ account }) => account),
      []
    )
  )
})
await checks.that('a connected account’s keys are in the real keyring', async () => {
  await connectAccount(page, simulator, 'jpay-africa', 'Main shop')
  const { appKey, appSecret } = simulator.credentials('jpay-africa').secrets
  const found = await salioSecrets()
  const secrets = found.map(({ secret }) => secret)
  assert.ok([appKey, appSecret].every(key => key !== undefined && secrets.includes(key)))
  return found.map(({ account }) => account).join(', ')
})
await checks.that('a test notification arrives', async () => {
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Send test notification' }).click()
  const { title } = await desktop.notifications.next()
  return title
})
await checks.that('Quit in the tray menu quits', async () => {
  assert.equal(await quit(place, salio), 0)
})

const autostart = new AutostartFile(config, [PROGRAM, '--hidden'])
await checks.that('started by its autostart entry, it shows its icon and no window', async () => {
  await autostart.set(true)
  assert.ok(await autostart.isOn())
  const command = parseExecLine(readFileSync(join(config, 'autostart/salio.desktop'), 'utf8'))
  const atLogin = await place.start(command)
  const item = await desktop.tray.item()
  await desktop.tray.waitFor(
    async () => /Your wallet|wallets|healthy/.test(await item.tooltip()),
    'no wallet was read'
  )
  assert.ok(!(await atLogin.isShown()))
  assert.equal(await quit(place, atLogin), 0)
  return command.join(' ')
})

await place.stop()
process.exit(checks.end('Used by an ordinary user'))
