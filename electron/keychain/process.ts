import { type KeychainCall, runKeychainCall } from './keytar.ts'

/*
 * Helper process for keychain calls on Linux, where the keychain library may hang, crash, or lose its connection when
 * the keyring restarts. It receives one call at a time and runs only while there are calls.
 */

process.parentPort.on('message', async ({ data }: { data: KeychainCall }) => {
  process.parentPort.postMessage(await runKeychainCall(data))
})
