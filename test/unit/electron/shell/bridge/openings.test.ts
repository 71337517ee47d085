import { expect, test } from 'vitest'
import type { Place } from '#contract/desktop.ts'
import { Openings } from '#shell/bridge/openings.ts'
import { SnapshotDiff } from '#shell/bridge/snapshot-diff.ts'
import { jpay, NOW, snapshot } from '#test/unit/renderer/samples.ts'

function world() {
  const popover = { place: { screen: 'balances' } as Place, snapshotDiff: new SnapshotDiff() }
  let now = NOW
  const openings = new Openings({
    snapshot: () => snapshot({ at: now }),
    cardsOf: () => [jpay],
    popover
  })
  const change = () => {
    now += 1
    popover.snapshotDiff.change(snapshot({ at: now }))
  }
  return { change, openings, popover }
}

test('only the document that the popover loads carries it, and only once', () => {
  const { openings } = world()
  expect(openings.take()).toBeNull()
  openings.await()
  expect(openings.take()).not.toBeNull()
  expect(openings.take()).toBeNull()
})

test('a page whose document carries all has missed nothing', () => {
  const { openings } = world()
  openings.await()
  expect(openings.take()).toEqual({
    snapshot: snapshot(),
    providers: [jpay],
    place: { screen: 'balances' }
  })
  expect(openings.missed()).toBeNull()
})

test('a page whose document carries nothing gets all', () => {
  expect(world().openings.missed()?.snapshot.at).toBe(NOW)
})

test('a page that is loaded again gets all', () => {
  const { openings } = world()
  openings.await()
  openings.take()
  openings.take()
  expect(openings.missed()?.snapshot.at).toBe(NOW)
})

test('a page gets the change that was sent while it was loaded, once', () => {
  const { change, openings } = world()
  openings.await()
  openings.take()
  change()
  expect(openings.missed()?.snapshot.at).toBe(NOW + 1)
  expect(openings.missed()).toBeNull()
})

test('a page gets the screen that was asked for while it was loaded', () => {
  const { openings, popover } = world()
  openings.await()
  openings.take()
  popover.place = { screen: 'settings' }
  expect(openings.missed()?.place).toEqual({ screen: 'settings' })
})
