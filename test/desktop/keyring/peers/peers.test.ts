import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { Keychain, type KeychainOptions } from '#keychain/keychain.ts'
import { type Desktop, startDesktop } from '../../index.ts'
import { startKeychainProcess } from '../keychain-process.ts'
import { outcome, outcomes } from './calls.ts'
import { GnomeKeyring } from './gnome-keyring.ts'
import { KeePassXC } from './keepassxc.ts'
import { KWallet } from './kwallet.ts'
import { Matrix } from './matrix.ts'
import { missingProgram, type Peer, storedNames } from './peer.ts'

/*
 * The keychain against the real keyrings of Linux desktops, whose questions are answered with keys as by their user. A
 * question too many is one that nobody answers, so that the test does not end.
 */

const matrix = new Matrix()
afterAll(() => matrix.print())

describe.each<Peer>([new GnomeKeyring(), new KeePassXC(), new KWallet()])('$name', peer => {
  const missing = missingProgram(peer)
  if (missing !== null) {
    test.skip(`is not here: ${missing}`)
    return
  }
  let desktop: Desktop
  let keychain: Keychain
  let workers: ReturnType<typeof startKeychainProcess>[] = []

  /** A new start of Salio. */
  const restart = (options: Partial<KeychainOptions> = {}) => {
    for (const worker of workers) worker.end()
    workers = []
    const startWorker = () => {
      const worker = startKeychainProcess(desktop.env)
      workers.push(worker)
      return worker
    }
    keychain = new Keychain({ startWorker, ...options })
  }
  const get = (field: string, asked = false) => keychain.get('shop', field, asked)
  const set = (field: string, text: string) => keychain.set('shop', field, text)
  const both = () => outcomes([get('apiKey'), get('apiSecret')])
  /** Answers what has to be answered in a new start before entries are open. */
  const allow = async () => {
    if (peer.asksEachProcess) await peer.answer('allow')
  }
  const check = (name: string, title: string, run: () => Promise<void>) =>
    test(title, async () => {
      onTestFinished(({ task }) => matrix.note(peer.name, name, task.result?.state === 'pass'))
      await run()
    })

  beforeAll(async () => {
    desktop = await startDesktop({ keyring: 'none', tray: false })
    await peer.start(desktop)
    restart()
    if (peer instanceof KWallet) {
      const stored = set('apiKey', 'one')
      await peer.makeWallet()
      await stored
    }
  })
  afterAll(async () => {
    restart()
    await peer.stop()
    await desktop.stop()
  })
  beforeEach(() => restart())
  afterEach(() => expect(peer.questions()).toBe(0))

  check('stored and read', 'stores two keys, which a new start reads with one question at most', async () => {
    if (peer instanceof KWallet) await keychain.delete('shop', 'apiKey')
    await set('apiKey', 'one')
    await set('apiSecret', 'two')
    restart({ idleLimit: 20 })
    const read = both()
    await allow()
    expect(await read).toEqual(['one', 'two'])
    expect(await both()).toEqual(['one', 'two'])
  })

  check('replaced', 'replaces a key in a new start, with one question at most', async () => {
    const stored = set('apiKey', 'ONE')
    await allow()
    await stored
    expect(await both()).toEqual(['ONE', 'two'])
  })

  check('deleted', 'deletes a key in a new start, with one question at most', async () => {
    const deleted = keychain.delete('shop', 'apiSecret')
    await allow()
    await deleted
    expect(await storedNames(desktop)).toEqual(['shop/apiKey'])
    await set('apiSecret', 'two')
  })

  check('refused', 'says that it was refused, keeps what is there, and lets no timer ask again', async () => {
    if (!peer.asksEachProcess) await peer.lock()
    const { refusal } = peer
    const read = both()
    await peer.answer('refuse')
    expect(await read).toEqual([refusal, refusal])
    expect(await both()).toEqual([refusal, refusal])
    for (const work of [() => set('apiKey', 'lost'), () => keychain.delete('shop', 'apiKey')]) {
      const done = outcome(work())
      await peer.answer('refuse')
      expect(await done).toBe(refusal)
    }
    const again = outcomes([get('apiKey', true), get('apiSecret', true)])
    await peer.answer('allow')
    expect(await again).toEqual(['ONE', 'two'])
  })

  check('names listed', 'lists the names of entries without a question', async () => {
    expect([...(await keychain.entries('Salio', true))].sort()).toEqual(['shop/apiKey', 'shop/apiSecret'])
  })

  check('nobody answers', 'asks once where nobody answers, and no more by a timer', async () => {
    if (!peer.asksEachProcess) await peer.lock()
    restart({ timeLimit: 1500 })
    expect(await both()).toEqual(['timeout', 'timeout'])
    const shown = peer.questions()
    const told = peer.asksEachProcess ? 'timeout' : 'locked'
    expect(await both()).toEqual([told, told])
    expect(peer.questions()).toBe(shown)
    while (peer.questions() > 0) await peer.answer('refuse')
  })

  check(
    'locked in mid-run',
    'says that it was locked while Salio ran, and unlocks it when asked',
    async () => {
      const opened = both()
      await peer.answer('allow')
      await opened
      await peer.lock()
      expect(await both()).toEqual(['locked', 'locked'])
      const read = outcomes([get('apiKey', true), get('apiSecret', true)])
      // KeePassXC remembers whom it was told to let in.
      await (peer instanceof KeePassXC ? peer.unlock() : peer.answer('allow'))
      expect(await read).toEqual(['ONE', 'two'])
    }
  )

  check('gone', 'says that none is running once it has gone, and uses it when it is back', async () => {
    await peer.stop()
    expect(await both()).toEqual(['absent', 'absent'])
    await peer.start(desktop)
    restart()
    const read = both()
    if (peer.asksEachProcess || peer instanceof KWallet) await peer.answer('allow')
    expect(await read).toEqual(['ONE', 'two'])
  })
})
