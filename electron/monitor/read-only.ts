import type { MonitorIntents } from './intents.ts'

/** Intents allowed on a read-only copy. */
const allowed = [
  'getSuggestion',
  'getHistory',
  'getChart',
  'getSpendingUntil',
  'getLedger',
  'exportReadings'
] as const satisfies readonly (keyof MonitorIntents)[]

/**
 * The intents over a copy of a newer version's data: any that would read a provider or change something is
 * refused.
 */
export function readOnly(intents: MonitorIntents): MonitorIntents {
  const refuse = () => Promise.reject(new Error('nothing may be changed'))
  const refused = Object.fromEntries(Object.keys(intents).map(name => [name, refuse]))
  const kept = Object.fromEntries(allowed.map(name => [name, intents[name]]))
  return { ...intents, ...refused, ...kept }
}
