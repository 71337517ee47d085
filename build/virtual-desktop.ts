// Runs Salio in a virtual desktop, prints its notifications and saves a screenshot of its popover. start.mjs runs it in
// Electron's Node: `virtual-desktop.ts [--once] ELECTRON ARGS`. It stops when its parent closes the IPC channel.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import { type Browser, chromium, type Page } from 'playwright-core'
import { type Desktop, startDesktop } from '../test/desktop/index.ts'

const SCREENSHOT = '.cache/salio-popover.png'

/** Selector that matches once the popover has content: a wallet, or the button to connect the first one. */
const CONTENT = '[data-level], button:has-text("Connect a wallet")'

/** The longest possible timer, in milliseconds: notifications are awaited as long as Salio runs. */
const FOREVER = 2 ** 31 - 1

process.exit(await run(process.argv.slice(2)).catch(explain))

function explain(error: Error): number {
  console.error(`The virtual desktop stopped: ${error.message.split('\n')[0]}`)
  return 1
}

async function run(given: readonly string[]): Promise<number> {
  const disconnected = once(process, 'disconnect').then(() => 0)
  const onlyOnce = given[0] === '--once'
  const [electron = '', ...args] = onlyOnce ? given.slice(1) : given
  const desktop = await startDesktop()
  void printNotifications(desktop)
  const salio = spawn(electron, [...args, '--remote-debugging-port=0'], {
    env: { ...desktop.env, ...ownVariables() },
    stdio: ['ignore', 'inherit', 'pipe']
  })
  const exited = once(salio, 'exit').then(([code]) => Number(code ?? 1))
  try {
    const screenshotTaken = takeScreenshot(salio).then(() => (onlyOnce ? 0 : exited))
    return await Promise.race([disconnected, exited, screenshotTaken])
  } finally {
    await stop(salio, exited)
    await desktop.stop()
  }
}

/** Salio's own environment variables, because the virtual desktop starts with a clean environment. */
function ownVariables() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('SALIO_')))
}

async function printNotifications({ notifications }: Desktop): Promise<never> {
  for (;;) {
    const { title, body } = await notifications.next(FOREVER)
    console.log(`Notification: ${title} / ${body}`)
  }
}

async function takeScreenshot(salio: ChildProcess): Promise<void> {
  const browser = await chromium.connectOverCDP(await devToolsUrl(salio))
  try {
    const popover = await firstPage(browser)
    await popover.waitForSelector(CONTENT)
    mkdirSync(dirname(SCREENSHOT), { recursive: true })
    await popover.screenshot({ path: SCREENSHOT })
    console.log(`A screenshot of the popover is in ${SCREENSHOT}.`)
  } finally {
    await browser.close()
  }
}

/** The popover's page. Salio opens it by itself when started by the user. */
async function firstPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts()
  if (!context) throw new Error('Salio has no windows to look at')
  return context.pages()[0] ?? (await context.waitForEvent('page'))
}

/** URL of Salio's DevTools server, which Chromium prints to stderr. Other lines are passed on. */
function devToolsUrl(salio: ChildProcess): Promise<string> {
  const found = Promise.withResolvers<string>()
  if (salio.stderr)
    createInterface({ input: salio.stderr }).on('line', line => {
      const [, address] = /^DevTools listening on (\S+)/.exec(line) ?? []
      if (address) found.resolve(address)
      else console.error(line)
    })
  return found.promise
}

async function stop(salio: ChildProcess, exited: Promise<number>): Promise<void> {
  salio.kill('SIGTERM')
  const killTimer = setTimeout(() => salio.kill('SIGKILL'), 5_000)
  await exited.catch(() => undefined)
  clearTimeout(killTimer)
}
