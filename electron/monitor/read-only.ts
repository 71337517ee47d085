import type { MonitorIntents } from './intents.ts'

/** What may still be asked where nothing may be changed. */
const allowed = [
  'getSuggestion',
  'getHistory',
  'getChart',
  'getSpendingUntil',
  'getLedger',
  'exportReadings'
] as const satisfies readonly (keyof MonitorIntents)[]

/** The intents of a monitor over a newer Salio's data: each that would read a provider or change anything is refused. */
export function readOnly(intents: MonitorIntents): MonitorIntents {
  const refuse = () => Promise.reject(new Error('nothing may be changed'))
  const refused = Object.fromEntries(Object.keys(intents).map(name => [name, refuse]))
  const kept = Object.fromEntries(allowed.map(name => [name, intents[name]]))
  return { ...intents, ...refused, ...kept }
}
