import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { schemaProblems } from '#test/unit/electron/programs/schema.ts'
import { runCommand } from '../kit/command.ts'
import { connectAccount } from '../kit/connect-account.ts'
import { commandLine, dataFolder, environment, Salio, until } from '../kit/salio.ts'

let desktop: Desktop
let simulator: Simulator
let salio: Salio
beforeAll(async () => {
  desktop = await startDesktop()
  simulator = await startSimulator()
  salio = await Salio.start(desktop)
  await connectAccount(await salio.page(), simulator, 'jpay-africa', 'Main shop')
})
afterAll(async () => {
  await salio.quit()
  await simulator.stop()
  await desktop.stop()
})

const run = (...given: Parameters<typeof runCommand> extends [Desktop, ...infer Rest] ? Rest : never) =>
  runCommand(desktop, ...given)
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const socket = () => join(dataFolder(desktop), 'programs/salio.sock')
const allow = async (programsMayRead: boolean) => {
  const page = await salio.page()
  await page.evaluate(on => window.salio.changeSettings({ programsMayRead: on }), programsMayRead)
  await until(() => existsSync(socket())).toBe(programsMayRead)
}

test('nothing listens and nothing is told until it is allowed in Settings', async () => {
  expect(existsSync(socket())).toBe(false)
  expect(await run('balance')).toEqual({
    code: 69,
    output: '',
    errors: 'salio: Other programs may not read balances. Allow it in Salio: Settings, Other programs.'
  })
  const page = await salio.page()
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('switch', { name: 'Let programs on this computer read balances' }).click()
  await until(() => existsSync(socket())).toBe(true)
})

test('balance prints what the popover shows, and asks no provider', async () => {
  const asked = simulator.requests.length
  const { code, output } = await run('balance')
  expect(plain(output)).toMatch(/^Main shop\/\S+ +KES [\d,]+\.\d\d .*read \d\d:\d\d$/m)
  expect(code).toBe(0)
  const json = await run('balance Payout --json')
  expect(json.code).toBe(0)
  const document = JSON.parse(json.output)
  expect(schemaProblems(document)).toEqual([])
  expect(document).toMatchObject({
    running: true,
    wallets: [{ name: 'Payout', currency: 'KES', reach: 'fresh' }]
  })
  expect(simulator.requests.length).toBe(asked)
})

test('can-pay answers by its exit code, and refuses what has two readings', async () => {
  simulator.setBalance('jpay-africa', 'payout', '12000.00')
  // The provider may be asked only so often: then it says when, and an allowed age is the way round.
  const canPay = (rest: string) => run(`can-pay ${rest} --from Payout --max-age 10m`)
  expect((await canPay('1')).code).toBe(0)
  const no = await canPay('999999999')
  expect([no.code, plain(no.output)]).toEqual([1, expect.stringContaining('No: Main shop/Payout is KES')])
  const twofold = await canPay('12,000')
  expect([twofold.code, plain(twofold.errors)]).toEqual([
    64,
    'salio: “12,000” can be read as KES 12,000 or KES 12. Write it without separators, as 12000 or 12000.50.'
  ])
  const list = join(desktop.dir, 'payments.csv')
  writeFileSync(list, 'Name,Amount\nAsha,100.50\nZoë,50\n')
  const json = await run(['can-pay', '--list', list, '--from', 'Payout', '--max-age', '10m', '--json'])
  expect(JSON.parse(json.output)).toMatchObject({ answer: 'yes', payments: 2, total: '150.5' })
  expect(schemaProblems(JSON.parse(json.output))).toEqual([])
})

test('speaks the language that was chosen in Salio', async () => {
  const page = await salio.page()
  const inLanguage = async (language: 'sw' | 'fr' | 'system') => {
    await page.evaluate(language => window.salio.changeSettings({ language }), language)
    return run('balance Nobody')
  }
  expect((await inLanguage('sw')).errors).toBe(
    'salio: Hakuna pochi inayoitwa “Nobody”. Majina yote: salio balance'
  )
  expect(plain((await inLanguage('fr')).errors)).toBe(
    'salio: Aucun portefeuille ne s’appelle « Nobody ». Tous les noms : salio balance'
  )
  expect((await inLanguage('system')).errors).toMatch(/No wallet is called/)
})

test('errors are one JSON document too, and a command shows no window', async () => {
  const { code, output, errors } = await run('nothing --json')
  expect([code, errors, schemaProblems(JSON.parse(output))]).toEqual([64, '', []])
  await (await salio.page()).evaluate(() => window.salio.hide())
  await until(() => salio.isShown()).toBe(false)
  expect((await run('status')).output).toMatch(/^Salio \S+ is running\./)
  expect(await salio.isShown()).toBe(false)
})

test('topped-up has Salio watch for the money, and a statement is CSV', async () => {
  const told = await run('topped-up 50000 --to Payout --way bank')
  expect([told.code, plain(told.output)]).toEqual([
    0,
    'Salio watches for KES 50,000 on the way to Main shop/Payout.\n'
  ])
  expect((await run('topped-up 50000 --to Payout --way bank')).errors).toMatch(/add --again/)
  const page = await salio.page()
  await page
    .evaluate(() => window.salio.getSnapshot())
    .then(({ accounts }) =>
      expect(accounts[0]?.wallets.find(({ name }) => name === 'Payout')?.topUps).toMatchObject([
        { amount: '50000', way: 'bank' }
      ])
    )
  const today = new Date().toLocaleDateString('sv-SE')
  const csv = await run(`statement Payout --from ${today}`)
  // Nothing was read before today, and that is said.
  expect([csv.code, csv.output]).toEqual([
    69,
    expect.stringMatching(/^row,from,until,in,out,balance,currency,note\r\n/)
  ])
  expect(csv.output).toContain('not known: nothing was read before')
  const json = await run(`statement Payout --from ${today} --json`)
  expect(schemaProblems(JSON.parse(json.output))).toEqual([])
  expect((await run('metrics')).output).toMatch(/^salio_wallet_balance\{/m)
})

test('a pipe that nobody reads is said, with a code', async () => {
  const child = spawn(process.execPath, commandLine({ args: ['balance'] }), {
    env: environment(desktop, {}),
    stdio: ['ignore', 'pipe', 'pipe']
  })
  child.stdout.destroy()
  const [code] = await once(child, 'exit')
  expect(code).toBe(69)
})

test('what is not the user’s own is not asked', async () => {
  chmodSync(join(dataFolder(desktop), 'programs'), 0o755)
  expect(await run('status')).toMatchObject({
    code: 69,
    errors: expect.stringContaining('belongs to another user')
  })
  chmodSync(join(dataFolder(desktop), 'programs'), 0o700)
})

test('switched off it stops at once', async () => {
  await allow(false)
  expect((await run('balance')).code).toBe(69)
  await allow(true)
})

test('after Salio was killed, and after it has quit, the kept balances are told with their age', async () => {
  await salio.kill()
  const file = join(dataFolder(desktop), 'salio.db')
  const killed = await run('balance Payout')
  expect(plain(killed.output)).toMatch(
    /^Salio is not running\. These are the last balances it kept\.\nMain shop\/Payout +KES .* read \d\d:\d\d\n$/
  )
  expect((await run('can-pay 1 --from Payout --max-age 10m')).errors).toMatch(/^salio: Salio is not running/)
  salio = await Salio.start(desktop)
  await until(() => existsSync(socket())).toBe(true)
  await until(async () => (await run('status')).output).toMatch(/is running/)
  await salio.quit()
  expect(existsSync(socket())).toBe(false)
  const before = readFileSync(file)
  const json = await run('balance --json')
  expect(JSON.parse(json.output)).toMatchObject({ running: false })
  expect(readFileSync(file).equals(before)).toBe(true)
  salio = await Salio.start(desktop)
})
