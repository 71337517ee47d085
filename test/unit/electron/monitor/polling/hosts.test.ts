import { expect, test } from 'vitest'
import type { Failure } from '#domain/accounts/failure.ts'
import { Hosts } from '#monitor/polling/hosts.ts'

const host = 'https://till.example'
const down: Failure = { kind: 'down', status: 503 }

/** One complete attempt on the host, with others kept out in the meantime. */
function attempt(
  hosts: Hosts,
  failure: Failure | null,
  begun: number,
  tick: number,
  until = tick,
  failures = 1
): number {
  hosts.enter(host)
  hosts.leave(host)
  const outage = hosts.recordAttempt({ host, failure, failures }, begun, tick)
  hosts.delay(host, until)
  return outage
}

test('a failing host is closed to the timer until its delay is over', () => {
  const hosts = new Hosts()
  attempt(hosts, down, 0, 10, 500)
  expect(hosts.readyTick(host)).toBe(500)
  expect(hosts.readyTick('https://other.example')).toBe(0)
})

test('only one account at a time may probe a failing host', () => {
  const hosts = new Hosts()
  attempt(hosts, down, 0, 10, 500)
  hosts.enter(host)
  expect(hosts.readyTick(host)).toBe(Number.POSITIVE_INFINITY)
  hosts.leave(host)
  expect(hosts.readyTick(host)).toBe(500)
})

test('an answer opens the host again and returns how often it had failed', () => {
  const hosts = new Hosts()
  attempt(hosts, down, 0, 10)
  attempt(hosts, { kind: 'timeout' }, 20, 30)
  expect(attempt(hosts, null, 40, 50)).toBe(2)
  expect(hosts.readyTick(host)).toBe(0)
  expect(attempt(hosts, null, 60, 70)).toBe(0)
})

test('a rejected key counts as an answer', () => {
  const hosts = new Hosts()
  attempt(hosts, down, 0, 10)
  expect(attempt(hosts, { kind: 'rejected' }, 20, 30)).toBe(1)
})

test.each<Failure>([
  { kind: 'portal' },
  { kind: 'keychain', problem: 'locked' },
  { kind: 'unreadable', reason: 'notJson' }
])('%j says nothing about the host', failure => {
  const hosts = new Hosts()
  attempt(hosts, failure, 0, 10, 500)
  expect(hosts.readyTick(host)).toBe(0)
  attempt(hosts, down, 20, 30, 500)
  expect(attempt(hosts, failure, 40, 50)).toBe(0)
  expect(hosts.failures(host)).toBe(1)
})

test('an error specific to the request does not close the host', () => {
  const hosts = new Hosts()
  attempt(hosts, { kind: 'down', status: 405 }, 0, 10, 500)
  expect(hosts.readyTick(host)).toBe(0)
})

test('concurrent requests that fail together count as one failure', () => {
  const hosts = new Hosts()
  attempt(hosts, down, 0, 10)
  attempt(hosts, down, 5, 11)
  expect(hosts.failures(host)).toBe(1)
  attempt(hosts, down, 10, 20)
  expect(hosts.failures(host)).toBe(2)
})

test('an account that keeps failing while others succeed does not close the host', () => {
  const hosts = new Hosts()
  attempt(hosts, down, 0, 10, 500)
  attempt(hosts, null, 500, 510)
  attempt(hosts, down, 600, 610, 1100, 2)
  expect(hosts.readyTick(host)).toBe(0)
  attempt(hosts, down, 700, 710, 1200, 1)
  attempt(hosts, down, 1200, 1210, 2000, 2)
  expect(hosts.failures(host)).toBe(2)
})

test('the user may retry a host that is down after ten seconds, but not one that throttles', () => {
  const hosts = new Hosts()
  attempt(hosts, down, 0, 10, 500_000)
  expect(hosts.readyTickForUser(host)).toBe(10_010)
  attempt(hosts, { kind: 'throttled', until: null }, 20_000, 20_010, 900_000)
  expect(hosts.readyTickForUser(host)).toBe(900_000)
})

test('forgetting a host forgets its failures', () => {
  const hosts = new Hosts()
  attempt(hosts, down, 0, 10, 500)
  hosts.forget(host)
  expect(hosts.failures(host)).toBe(0)
  expect(hosts.readyTick(host)).toBe(0)
})
