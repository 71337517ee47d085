import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Keychain } from '#keychain/keychain.ts'
import { type Desktop, startDesktop } from '../../index.ts'
import { startKeychainProcess } from '../keychain-process.ts'
import { outcome, outcomes } from './calls.ts'
import { KeePassXC } from './keepassxc.ts'
import { KWallet } from './kwallet.ts'
import { missingProgram, type Peer, storedNames } from './peer.ts'

/* What single keyrings do in some of their states. */

let desktop: Desktop
let keychain: Keychain
let worker: ReturnType<typeof startKeychainProcess> | null = null

beforeEach(async () => {
  desktop = await startDesktop({ keyring: 'none', tray: false })
  restart()
})
afterEach(async () => {
  worker?.end()
  await desktop.stop()
})

/** A new start of Salio. */
function restart(): void {
  worker?.end()
  const startWorker = () => {
    worker = startKeychainProcess(desktop.env)
    return worker
  }
  keychain = new Keychain({ startWorker })
}

const get = (field: string) => keychain.get('shop', field)
const set = (field: string, text: string, asked = true) => keychain.set('shop', field, text, asked)

async function running<T extends Peer>(peer: T, work: (peer: T) => Promise<void>): Promise<void> {
  await peer.start(desktop)
  await work(peer).finally(() => peer.stop())
}

const skip = (peer: Peer) => describe.skipIf(missingProgram(peer) !== null)

skip(new KeePassXC())('KeePassXC', () => {
  test('without a group for programs is told as not set up, and nothing makes it ask', () =>
    running(new KeePassXC({ group: false }), async peer => {
      const calls = [get('apiKey'), set('apiKey', 'one'), keychain.delete('shop', 'apiKey')]
      expect(await outcomes([...calls, keychain.entries('Salio', true)])).toEqual(Array(4).fill('unprepared'))
      expect(peer.questions()).toBe(0)
    }))

  test('told not to ask about reading asks about replacing all the same, which no timer makes it do', () =>
    running(new KeePassXC({ confirms: false }), async peer => {
      await set('apiKey', 'one')
      restart()
      expect(await outcome(get('apiKey'))).toBe('one')
      expect(await outcome(set('apiKey', 'ONE', false))).toBe('locked')
      const replaced = set('apiKey', 'ONE')
      await peer.answer('allow')
      await replaced
      expect(await outcome(get('apiKey'))).toBe('ONE')
      await keychain.delete('shop', 'apiKey')
      expect(await storedNames(desktop)).toEqual([])
    }))

  test('allowed for once only asks one question for two keys, too', () =>
    running(new KeePassXC(), async peer => {
      await set('apiKey', 'one')
      await set('apiSecret', 'two')
      restart()
      const both = outcomes([get('apiKey'), get('apiSecret')])
      await peer.allowOnce()
      expect(await both).toEqual(['one', 'two'])
    }))

  test('refused for now and later stores nothing in the place of what is there, and says so', () =>
    running(new KeePassXC(), async peer => {
      await set('apiKey', 'one')
      restart()
      const replaced = outcome(set('apiKey', 'lost'))
      await peer.denyForLater()
      expect(await replaced).toBe('refused')
      const read = outcome(keychain.get('shop', 'apiKey', true))
      await peer.answer('allow')
      expect(await read).toBe('one')
    }))

  test('that ends while it asks is told as gone', () =>
    running(new KeePassXC(), async peer => {
      await set('apiKey', 'one')
      restart()
      const read = outcome(get('apiKey'))
      await peer.asks()
      await peer.stop()
      expect(await read).toMatch(/absent|refused/)
      expect(await outcome(get('apiKey'))).toBe('absent')
    }))
})

skip(new KWallet())('KWallet', () => {
  test('whose wizard is cancelled is told as refused at once, and offers it again when asked', () =>
    running(new KWallet(), async peer => {
      const refused = outcome(set('apiKey', 'one'))
      await peer.answer('refuse')
      expect(await refused).toBe('refused')
      expect(await outcome(get('apiKey'))).toBe('missing')
      const stored = set('apiKey', 'one')
      await peer.makeWallet()
      await stored
      expect(await outcome(get('apiKey'))).toBe('one')
    }))
})
