import { carryOut, type KeychainCall } from './storage/keychain-call.ts'

/*
 * The process that talks to the keychain on Linux, where the library for it may hang, crash, or lose a keyring that
 * restarts. It is told one call at a time and lives only while there are some.
 */

process.parentPort.on('message', async ({ data }: { data: KeychainCall }) => {
  process.parentPort.postMessage(await carryOut(data))
})
