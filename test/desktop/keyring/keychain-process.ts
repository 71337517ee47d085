import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { KeychainAnswer, KeychainCall } from '#keychain/call.ts'
import { Keyring } from '#keychain/keyring.ts'
import { helperProcessWorker, type KeychainWorker } from '#keychain/worker.ts'

/** Starts a keychain process in a desktop: runs this file with the desktop's environment. */
export function startKeychainProcess(
  env: Readonly<Record<string, string>>
): KeychainWorker & { pid: number } {
  const child = fork(import.meta.filename, [], {
    env: { ...env, ELECTRON_RUN_AS_NODE: '1', KEYCHAIN_PROCESS: '1' },
    execArgv: []
  })
  const exited = once(child, 'exit').then(() => null)
  const worker = helperProcessWorker({
    ask(call) {
      const answer = once(child, 'message').then(([answer]) => answer as KeychainAnswer)
      child.send(call)
      return Promise.race([answer, exited])
    },
    end: () => void child.kill('SIGKILL')
  })
  return { ...worker, pid: child.pid ?? 0 }
}

if (process.env['KEYCHAIN_PROCESS']) {
  const keyring = new Keyring()
  process.on('message', async (call: KeychainCall) => process.send?.(await keyring.run(call)))
}
