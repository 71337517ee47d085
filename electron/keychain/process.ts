import type { KeychainCall } from './call.ts'
import { Keyring } from './keyring.ts'

/*
 * Helper process for keychain calls on Linux, where the keychain library may hang, crash, or lose its connection when
 * the keyring restarts. It receives one call at a time and runs only while there are calls, or while it is let at entries
 * that another process would have to ask for.
 */

const keyring = new Keyring()

process.parentPort.on('message', async ({ data }: { data: KeychainCall }) => {
  process.parentPort.postMessage(await keyring.run(data))
})
