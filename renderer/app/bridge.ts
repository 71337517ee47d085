import type { SalioApi } from '#contract/channels.ts'

declare global {
  interface Window {
    /** Exposed by the preload script: the only way to reach the main process. */
    readonly salio: SalioApi
  }
}

export const bridge = (): SalioApi => window.salio
