import { carryOut, type KeychainAnswer, type KeychainCall } from './keychain-call.ts'

/** Whoever talks to the system's keychain: a process of its own, or this one. */
export interface KeychainWorker {
  /** Whether it can tell that a keychain is locked without anybody being asked for a password. */
  readonly looksFirst: boolean
  /** One call at a time. Never rejects. */
  ask(call: KeychainCall): Promise<KeychainAnswer>
  /** It will not be asked again. */
  end(): void
}

/** This process. A call that hangs keeps one of the few threads that files and names are looked up with: one at most. */
export function workHere(): KeychainWorker {
  let isBusy = false
  return {
    looksFirst: false,
    async ask(call) {
      if (isBusy) return { problem: 'timeout' }
      isBusy = true
      return carryOut(call).finally(() => {
        isBusy = false
      })
    },
    end: () => undefined
  }
}

/**
 * Another process, on Linux: libsecret may hang, crash, or lose a keyring that restarts.
 * @param helper answers with what carryOut() gives there; with null once it has died
 */
export const workElsewhere = (helper: {
  ask(call: KeychainCall): Promise<KeychainAnswer | null>
  end(): void
}): KeychainWorker => ({
  looksFirst: true,
  ask: async call => (await helper.ask(call)) ?? { problem: 'broken' },
  end: () => helper.end()
})
