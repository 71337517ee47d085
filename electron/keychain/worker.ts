import type { KeychainAnswer, KeychainCall } from './call.ts'
import { runKeychainCall } from './keytar.ts'

/** Runs keychain operations: in a helper process or in this one. */
export interface KeychainWorker {
  /** Whether it can find out that the keychain is locked without prompting the user. */
  readonly detectsLock: boolean
  /** Takes one call at a time. Never rejects. */
  ask(call: KeychainCall): Promise<KeychainAnswer>
  /** Called once it is no longer needed. */
  end(): void
}

/**
 * Works in this process. A hanging call blocks one of the few threads for file access and DNS, so at most one
 * runs at a time.
 */
export function inProcessWorker(): KeychainWorker {
  let isBusy = false
  return {
    detectsLock: false,
    async ask(call) {
      if (isBusy) return { problem: 'timeout' }
      isBusy = true
      return runKeychainCall(call).finally(() => {
        isBusy = false
      })
    },
    end: () => undefined
  }
}

/**
 * Works in a helper process, on Linux: libsecret may hang, crash, or lose a keyring that restarts.
 * @param helper replies with the result of the call; with null once it has died
 */
export const helperProcessWorker = (helper: {
  ask(call: KeychainCall): Promise<KeychainAnswer | null>
  end(): void
}): KeychainWorker => ({
  detectsLock: true,
  // The library ends the process where the user refuses.
  ask: async call => (await helper.ask(call)) ?? { problem: call.action === 'ask' ? 'refused' : 'broken' },
  end: () => helper.end()
})

/** Gives access to no keychain at all. */
export const withheldWorker = (): KeychainWorker => ({
  detectsLock: true,
  ask: async () => ({ problem: 'withheld' }),
  end: () => undefined
})
