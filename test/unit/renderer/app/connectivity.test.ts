import { expect, test } from 'vitest'
import { onNetworkChange } from '#renderer/app/connectivity.ts'
import { salioDouble } from '#renderer/gallery/salio-double.ts'

test('tells the main process whenever the network comes or goes, until stopped', () => {
  const { salio, calls } = salioDouble({ networkChanged: null })
  const stop = onNetworkChange(salio)
  dispatchEvent(new Event('offline'))
  dispatchEvent(new Event('online'))
  stop()
  dispatchEvent(new Event('offline'))
  expect(calls.map(({ name }) => name)).toEqual(['networkChanged', 'networkChanged'])
})
