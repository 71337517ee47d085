// Runs Salio in a private desktop, tells of its notifications and saves a picture of its popover. start.mjs starts it,
// in Electron's own Node: `virtual-desktop.ts [--once] ELECTRON ARGS`. It stops when its parent closes the channel.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import { type Browser, chromium, type Page } from 'playwright-core'
import { type Desktop, startDesktop } from '../test/desktop/index.ts'

const PICTURE = '.cache/salio-popover.png'

/** The popover has something to show: a wallet, or the way to the first one. */
const SHOWN = '[data-level], button:has-text("Connect a wallet")'

/** Longest timer there is, in milliseconds: notifications are waited for as long as Salio runs. */
const FOREVER = 2 ** 31 - 1

process.exit(await run(process.argv.slice(2)).catch(explain))

function explain(error: Error): number {
  console.error(`The virtual desktop stopped: ${error.message.split('\n')[0]}`)
  return 1
}

async function run(given: readonly string[]): Promise<number> {
  const told = once(process, 'disconnect').then(() => 0)
  const onlyOnce = given[0] === '--once'
  const [electron = '', ...args] = onlyOnce ? given.slice(1) : given
  const desktop = await startDesktop()
  void tellNotifications(desktop)
  const salio = spawn(electron, [...args, '--remote-debugging-port=0'], {
    env: { ...desktop.env, ...ownVariables() },
    stdio: ['ignore', 'inherit', 'pipe']
  })
  const gone = once(salio, 'exit').then(([code]) => Number(code ?? 1))
  try {
    const pictured = takePicture(salio).then(() => (onlyOnce ? 0 : gone))
    return await Promise.race([told, gone, pictured])
  } finally {
    await stop(salio, gone)
    await desktop.stop()
  }
}

/** Salio's own switches in the environment, which the desktop's clean one lacks. */
function ownVariables() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('SALIO_')))
}

async function tellNotifications({ notifications }: Desktop): Promise<never> {
  for (;;) {
    const { title, body } = await notifications.next(FOREVER)
    console.log(`Notification: ${title} / ${body}`)
  }
}

async function takePicture(salio: ChildProcess): Promise<void> {
  const browser = await chromium.connectOverCDP(await devtools(salio))
  try {
    const popover = await firstPage(browser)
    await popover.waitForSelector(SHOWN)
    mkdirSync(dirname(PICTURE), { recursive: true })
    await popover.screenshot({ path: PICTURE })
    console.log(`A picture of the popover is in ${PICTURE}.`)
  } finally {
    await browser.close()
  }
}

/** Started by hand, Salio opens its popover by itself. */
async function firstPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts()
  if (!context) throw new Error('Salio has no windows to look at')
  return context.pages()[0] ?? (await context.waitForEvent('page'))
}

/** The address at which Salio can be looked at from outside; its errors are passed on. */
function devtools(salio: ChildProcess): Promise<string> {
  const found = Promise.withResolvers<string>()
  if (salio.stderr)
    createInterface({ input: salio.stderr }).on('line', line => {
      const [, address] = /^DevTools listening on (\S+)/.exec(line) ?? []
      if (address) found.resolve(address)
      else console.error(line)
    })
  return found.promise
}

async function stop(salio: ChildProcess, gone: Promise<number>): Promise<void> {
  salio.kill('SIGTERM')
  const patience = setTimeout(() => salio.kill('SIGKILL'), 5_000)
  await gone.catch(() => undefined)
  clearTimeout(patience)
}
