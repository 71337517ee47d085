import { customJson } from '../../electron/providers/custom-json.ts'
import { providers } from '../../electron/providers/index.ts'
import type { Provider } from '../../electron/providers/provider.ts'

/** What the contract tests hold to the contract: every provider, and the one without an API of its own with two it never saw. */
export const subjects: readonly Provider[] = [
  ...providers.filter(({ id }) => id !== customJson.id),
  { ...customJson, id: 'custom-nested', name: 'Custom JSON API (nested)' },
  { ...customJson, id: 'custom-text', name: 'Custom JSON API (text)' }
]
