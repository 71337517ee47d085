import { EventEmitter } from 'node:events'
import { expect, test, vi } from 'vitest'
import { followScreenLock } from '#shell/system/screen-lock.ts'

const electron = vi.hoisted(() => ({ powerMonitor: undefined as unknown as EventEmitter }))
vi.mock('electron', () => ({
  get powerMonitor() {
    return electron.powerMonitor
  }
}))

test.each(['darwin', 'win32'] as const)('on %s Electron tells of locks', platform => {
  electron.powerMonitor = new EventEmitter()
  const lock = followScreenLock(() => expect.unreachable(), platform)
  const changed = vi.fn()
  lock.onChange(changed)
  expect(lock.isLocked).toBe(false)
  electron.powerMonitor.emit('lock-screen')
  electron.powerMonitor.emit('lock-screen')
  expect([lock.isLocked, changed.mock.calls.length]).toEqual([true, 1])
  electron.powerMonitor.emit('unlock-screen')
  expect([lock.isLocked, changed.mock.calls.length]).toEqual([false, 2])
})

test('on Linux the desktop does', () => {
  electron.powerMonitor = new EventEmitter()
  let tell: (isLocked: boolean) => void = () => undefined
  const lock = followScreenLock(changed => {
    tell = changed
  }, 'linux')
  tell(true)
  expect(lock.isLocked).toBe(true)
})
