import { afterEach, expect, test, vi } from 'vitest'
import { start } from '#shell/lifecycle/start.ts'

vi.mock('electron', () => ({
  app: { isPackaged: false, on: () => undefined, getLoginItemSettings: () => ({ wasOpenedAtLogin: false }) },
  BaseWindow: class {}
}))

const argv = process.argv
afterEach(() => {
  process.argv = argv
  vi.restoreAllMocks()
})

test.each([
  { args: [], platform: 'win32', opens: true },
  { args: ['--hidden'], platform: 'win32', opens: false },
  { args: ['-Embedding'], platform: 'win32', opens: false },
  { args: [], platform: 'darwin', opens: true }
] as const)(
  'started with $args on $platform the popover opens by itself: $opens',
  async ({ args, opens, platform }) => {
    vi.spyOn(process, 'platform', 'get').mockReturnValue(platform)
    process.argv = ['salio', ...args]
    const show = vi.fn(async () => undefined)
    await start({
      clock: { after: () => () => undefined },
      monitor: { start: async () => undefined, intents: { startDemo: async () => undefined } },
      popover: { show },
      note: () => undefined
    })
    expect(show).toHaveBeenCalledTimes(opens ? 1 : 0)
  }
)
