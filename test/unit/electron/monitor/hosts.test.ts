import { expect, test } from 'vitest'
import type { Failure } from '../../../../electron/domain/failure.ts'
import { Hosts } from '../../../../electron/monitor/hosts.ts'

const host = 'https://till.example'
const down: Failure = { kind: 'down', status: 503 }

/** An attempt from begin to end, the others kept away until then. */
function attempt(
  hosts: Hosts,
  failure: Failure | null,
  begun: number,
  mark: number,
  until = mark,
  failures = 1
): number {
  hosts.enter(host)
  hosts.leave(host)
  const outage = hosts.note({ host, failure, failures }, begun, mark)
  hosts.delay(host, until)
  return outage
}

test('a failing host is closed to the timer until it was put off to', () => {
  const hosts = new Hosts()
  attempt(hosts, down, 0, 10, 500)
  expect(hosts.opensAt(host)).toBe(500)
  expect(hosts.opensAt('https://other.example')).toBe(0)
})

test('while one account finds out whether a failing host is back, no other may', () => {
  const hosts = new Hosts()
  attempt(hosts, down, 0, 10, 500)
  hosts.enter(host)
  expect(hosts.opensAt(host)).toBe(Number.POSITIVE_INFINITY)
  hosts.leave(host)
  expect(hosts.opensAt(host)).toBe(500)
})

test('an answer opens the host again and tells how often it had failed', () => {
  const hosts = new Hosts()
  attempt(hosts, down, 0, 10)
  attempt(hosts, { kind: 'timeout' }, 20, 30)
  expect(attempt(hosts, null, 40, 50)).toBe(2)
  expect(hosts.opensAt(host)).toBe(0)
  expect(attempt(hosts, null, 60, 70)).toBe(0)
})

test('a refused key is an answer too', () => {
  const hosts = new Hosts()
  attempt(hosts, down, 0, 10)
  expect(attempt(hosts, { kind: 'rejected' }, 20, 30)).toBe(1)
})

test.each<Failure>([
  { kind: 'offline' },
  { kind: 'keychain', problem: 'locked' },
  { kind: 'unreadable', reason: 'notJson' }
])('%j says nothing of the host', failure => {
  const hosts = new Hosts()
  attempt(hosts, failure, 0, 10, 500)
  expect(hosts.opensAt(host)).toBe(0)
  attempt(hosts, down, 20, 30, 500)
  expect(attempt(hosts, failure, 40, 50)).toBe(0)
  expect(hosts.failures(host)).toBe(1)
})

test('an error of the request’s own does not close the host', () => {
  const hosts = new Hosts()
  attempt(hosts, { kind: 'down', status: 405 }, 0, 10, 500)
  expect(hosts.opensAt(host)).toBe(0)
})

test('requests that were under way together fail together, and count once', () => {
  const hosts = new Hosts()
  attempt(hosts, down, 0, 10)
  attempt(hosts, down, 5, 11)
  expect(hosts.failures(host)).toBe(1)
  attempt(hosts, down, 10, 20)
  expect(hosts.failures(host)).toBe(2)
})

test('what keeps failing while others on its host are read is no trouble of the host', () => {
  const hosts = new Hosts()
  attempt(hosts, down, 0, 10, 500)
  attempt(hosts, null, 500, 510)
  attempt(hosts, down, 600, 610, 1100, 2)
  expect(hosts.opensAt(host)).toBe(0)
  attempt(hosts, down, 700, 710, 1200, 1)
  attempt(hosts, down, 1200, 1210, 2000, 2)
  expect(hosts.failures(host)).toBe(2)
})

test('the user may try a host that is down after ten seconds, but not one that throttles', () => {
  const hosts = new Hosts()
  attempt(hosts, down, 0, 10, 500_000)
  expect(hosts.opensForUserAt(host)).toBe(10_010)
  attempt(hosts, { kind: 'throttled', until: null }, 20_000, 20_010, 900_000)
  expect(hosts.opensForUserAt(host)).toBe(900_000)
})

test('a host that nobody asks any more is forgotten with its failures', () => {
  const hosts = new Hosts()
  attempt(hosts, down, 0, 10, 500)
  hosts.forget(host)
  expect(hosts.failures(host)).toBe(0)
  expect(hosts.opensAt(host)).toBe(0)
})
