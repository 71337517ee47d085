// The entry that both builds of the `popover` benchmark get: it answers what only the app itself can measure, then starts it.
const { join } = require('node:path')
const { createInterface } = require('node:readline')
const { webContents } = require('electron')

/** The time after which a hidden window is destroyed passes in two seconds. Milliseconds. */
const HIDDEN_LIFETIME = 180_000
const SOON = 2_000
const startTimer = globalThis.setTimeout
globalThis.setTimeout = (run, delay, ...given) =>
  startTimer(run, delay === HIDDEN_LIFETIME ? SOON : delay, ...given)

/** Runs in the page: milliseconds from the keys that open Settings to the frame that shows it. */
function openSettings() {
  return new Promise(resolve => {
    const pressed = performance.now()
    const watch = new MutationObserver(() => {
      if (document.querySelector('h1')?.textContent !== 'Settings') return
      watch.disconnect()
      // In the task after the frame it has been painted.
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)))
    })
    watch.observe(document.body, { subtree: true, childList: true, characterData: true })
    window.dispatchEvent(new KeyboardEvent('keydown', { key: ',', ctrlKey: true }))
  })
}

/** Runs in the page: keeps a promise of when the next change is painted, wall-clock milliseconds. */
function watchPaint() {
  globalThis.painted = new Promise(resolve => {
    const watch = new MutationObserver(() => {
      watch.disconnect()
      requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())))
    })
    watch.observe(document.body, { subtree: true, childList: true, characterData: true })
  })
}

const goBack = () => void window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))

const inPage = (page, work) => page.executeJavaScript(`(${work})()`)

/** Runs in the page: resolves once what was sent before has been painted. */
const afterNextPaint = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))

/** Milliseconds from sending a snapshot with other amounts of the first so many wallets to the frame that shows it. */
async function paintSnapshot(page, count) {
  const snapshot = await inPage(page, () => window.salio.getSnapshot())
  // A change is taken only by a page that has the snapshot it counts from, and the app may have sent another meanwhile.
  page.send('salio:snapshot', snapshot)
  await inPage(page, afterNextPaint)
  const amount = `${1000 + Math.floor(Math.random() * 9000)}.00`
  const accounts = snapshot.accounts.map((account, index) =>
    index < count
      ? { ...account, wallets: account.wallets.map(wallet => ({ ...wallet, amount })) }
      : account.id
  )
  await inPage(page, watchPaint)
  const sent = performance.timeOrigin + performance.now()
  page.send('salio:snapshot', { ...snapshot, accounts, at: snapshot.at + 1, since: snapshot.at })
  return (await page.executeJavaScript('painted')) - sent
}

const answers = {
  settings: page => inPage(page, openSettings),
  back: async page => {
    await inPage(page, goBack)
    return 0
  },
  one: page => paintSnapshot(page, 1),
  all: page => paintSnapshot(page, Number.POSITIVE_INFINITY)
}

createInterface(process.stdin).on('line', async question => {
  const [page] = webContents.getAllWebContents()
  console.log(`answer: ${await answers[question](page)}`)
})

// A build's own main script, which lies beside this file only once the build is packaged.
require(join(__dirname, '../main/index.cjs'))
