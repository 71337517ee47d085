import type { SalioApi } from '../../electron/contract/channels.ts'

declare global {
  interface Window {
    /** What the preload exposes: the only way to the main process. */
    readonly salio: SalioApi
  }
}

export const bridge = (): SalioApi => window.salio
