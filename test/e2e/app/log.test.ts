import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { connectAccount } from '../kit/connect-account.ts'
import { LogFile } from '../kit/log-file.ts'
import { Salio } from '../kit/salio.ts'

/** At this speed the five-minute polling interval takes two and a half seconds. */
const speed = 120

/** Amounts unlike any other number in the log. */
const planted = ['73519.28', '61847.33', '2913.47']

let desktop: Desktop
let simulator: Simulator
let salio: Salio
let log: LogFile
beforeAll(async () => {
  desktop = await startDesktop()
  simulator = await startSimulator()
  simulator.setBalance('jpay-africa', 'payout', planted[0] ?? '')
  simulator.setBalance('jpay-africa', 'collection', planted[1] ?? '')
  salio = await Salio.start(desktop, { speed })
  log = new LogFile(desktop)
  const page = await salio.page()
  await connectAccount(page, simulator, 'jpay-africa', 'Duka la Mtaa')
  await connectAccount(page, simulator, 'clickairtime', 'Duka la Mtaa')
})
afterAll(async () => {
  await simulator.stop()
  await desktop.stop()
})

test('logs each poll with its outcome, its duration and when the next one is due', async () => {
  const [line] = await log.until(/ jpay-africa /, 1)
  expect(line).toMatch(
    / info jpay-africa [0-9a-f]{8}: read in \d+ ms; next in (2[7-9]\d|300) s \(interval\)$/
  )
})

test('waits as long as a throttling provider asks, and logs it', async () => {
  simulator.setFault('clickairtime', { name: 'throttled-retry-after', times: 1 })
  const refused = await simulator.nextRequest('clickairtime')
  const again = await simulator.nextRequest('clickairtime')
  const retryAfter = 120_000 / speed
  expect(again.at - refused.at).toBeGreaterThanOrEqual(retryAfter - 1)
  const [line = ''] = await log.until(/clickairtime .* failed, throttled/, 1)
  expect(line).toMatch(/ failed, throttled in \d+ ms; next in 12\d s \(throttled\)$/)
  const [, ...rest] = await log.until(
    / clickairtime .*(throttled in|read in)/,
    log.lines(/ clickairtime /).length + 1
  )
  expect(rest.at(-1)).toMatch(/: read in /)
})

test('logs an alert with its wallet and kind', async () => {
  simulator.setBalance('jpay-africa', 'payout', planted[2] ?? '')
  await desktop.notifications.next()
  const [line] = await log.until(/ alert, /, 1)
  expect(line).toMatch(/ JPay Africa [0-9a-f]{8} wallet [0-9a-f]{8}: alert, critical$/)
})

test('logs an uncaught error by its type only, and keeps running', async () => {
  await salio.app.evaluate(() => {
    setTimeout(() => {
      throw new TypeError('sk_live_planted')
    })
    void Promise.reject(new RangeError('sk_live_planted'))
  })
  await log.until(/ error uncaught: TypeError$/, 1)
  await log.until(/ error unhandled rejection: RangeError$/, 1)
  await simulator.nextRequest('jpay-africa')
  expect(log.text()).not.toContain('sk_live_planted')
})

test('logs that the main process hung, and the last call it had started', async () => {
  await salio.app.evaluate(({ ipcMain }) => {
    const handlers = Reflect.get(ipcMain, '_invokeHandlers') as Map<string, (...args: unknown[]) => unknown>
    const answer = handlers.get('salio:getProviders')
    handlers.set('salio:getProviders', (...args) => {
      const answered = answer?.(...args)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10_500)
      return answered
    })
  })
  const page = await salio.page()
  await page.evaluate(() => window.salio.getProviders())
  const [line] = await log.until(/ unresponsive /, 1)
  expect(line).toMatch(/ error was unresponsive for 1\d s; last to begin was getProviders$/)
})

test('Settings opens the log folder', async () => {
  await salio.app.evaluate(({ shell }) => {
    shell.openPath = async path => {
      Object.assign(shell, { opened: path })
      return ''
    }
  })
  const page = await salio.page()
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Open log folder' }).click()
  await expect.poll(() => salio.app.evaluate(({ shell }) => Reflect.get(shell, 'opened'))).toBe(log.folder)
})

test('the log contains no secret, token, address, amount or label', async () => {
  await salio.quit()
  const text = log.text()
  expect(text).toMatch(/ info Salio \d+\.\d+\.\d+ starts: Electron /)
  expect(text).toMatch(/ info Salio has quit\r?\n$/)
  const secrets = (['jpay-africa', 'clickairtime'] as const).flatMap(provider =>
    Object.values(simulator.credentials(provider).secrets)
  )
  const tokens = simulator.requests.flatMap(
    ({ headers: { authorization } }) => authorization?.split(' ')[1] ?? []
  )
  expect(tokens.length).toBeGreaterThan(secrets.length)
  const figures = planted.flatMap(amount => {
    const [whole = '', minor = ''] = amount.split('.')
    return [whole, `${whole.slice(0, -3)},${whole.slice(-3)}`, `.${minor}`]
  })
  const words = [...secrets, ...tokens, ...figures, 'Duka', 'http', '127.0.0.1', 'KES']
  // Timestamps are left out: their milliseconds may equal an amount's decimals.
  const lines = text.replaceAll(/^\S+ \S+ /gm, '')
  expect(words.filter(word => lines.includes(word))).toEqual([])
})
