import { customJson } from '#providers/custom-api/index.ts'
import type { Provider } from '#providers/kit/provider.ts'
import { providers } from '#test/providers/known.ts'

/** The providers under contract test: every one, with Custom JSON replaced by two fictitious APIs. */
export const contractProviders: readonly Provider[] = [
  ...providers.filter(({ id }) => id !== customJson.id),
  { ...customJson, id: 'custom-nested', name: 'Custom JSON API (nested)' },
  { ...customJson, id: 'custom-text', name: 'Custom JSON API (text)' }
]
