import { resolve } from 'node:path'
import { type Plugin, runnerImport } from 'vite'

interface Contract {
  readonly channels: Readonly<Record<string, { readonly direction: string }>>
}

/**
 * Leaves of the table of channels what the preload needs, names and directions. It runs before the page at every opening of
 * the popover, which would otherwise wait for the schemas of all messages.
 * @param root project folder
 */
export function channelNames(root: string): Plugin {
  const contract = resolve(root, 'electron/contract/index.ts')
  return {
    name: 'salio:channel-names',
    async load(file) {
      if (file !== contract) return null
      const { module } = await runnerImport<Contract>(contract, { root, configFile: false })
      const channels = Object.entries(module.channels).map(([name, { direction }]) => [name, { direction }])
      return `export const channels = ${JSON.stringify(Object.fromEntries(channels))}`
    }
  }
}
