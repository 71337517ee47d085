import { afterEach, expect, test, vi } from 'vitest'
import type { Language } from '#domain/language.ts'
import { TrayPresenter } from '#shell/tray/presenter.ts'
import type { TrayView } from '#shell/tray/view.ts'

vi.mock('electron', () => ({
  Menu: { buildFromTemplate: () => ({}) },
  nativeImage: { createFromPath: (path: string) => path },
  nativeTheme: { on: () => undefined, shouldUseDarkColorsForSystemIntegratedUI: false },
  app: {},
  Tray: class {}
}))

afterEach(() => vi.unstubAllEnvs())

const view: TrayView = {
  state: 'healthy',
  strokes: 'system',
  tooltip: '',
  title: '',
  lines: [],
  topUps: [],
  summary: null,
  snoozed: false
}

function presented(desktop: string) {
  vi.stubEnv('XDG_CURRENT_DESKTOP', desktop)
  vi.stubEnv('DESKTOP_SESSION', '')
  const images: string[] = []
  const timers = new Set<() => void>()
  const instance = { setImage: (path: string) => void images.push(path), setToolTip: () => undefined }
  const presenter = new TrayPresenter({
    icon: { instance, recreate: () => undefined } as never,
    icons: '/icons',
    popover: { show: async () => undefined, setMenu: () => undefined },
    intents: {} as never,
    clock: {
      after(_milliseconds, callback) {
        timers.add(callback)
        return () => timers.delete(callback)
      }
    },
    snoozed: () => undefined
  })
  const show = (change: Partial<TrayView>) => presenter.show({ ...view, ...change }, 'en' satisfies Language)
  const elapse = () => {
    for (const callback of timers) callback()
    timers.clear()
  }
  return { elapse, images, show }
}

test.skipIf(process.platform !== 'linux')('on GNOME the last image of several is set once more', () => {
  const { elapse, images, show } = presented('ubuntu:GNOME')
  show({})
  show({ state: 'low' })
  expect(images).toEqual(['/icons/healthy-dark-22.png', '/icons/low-dark-22.png'])
  elapse()
  expect(images.slice(2)).toEqual(['/icons/low-dark-22.png'])
  elapse()
  expect(images).toHaveLength(3)
})

test.skipIf(process.platform !== 'linux')(
  'elsewhere an image is set once, and again only where it changes',
  () => {
    const { elapse, images, show } = presented('KDE')
    show({})
    show({ tooltip: 'All well' })
    elapse()
    show({ strokes: 'light' })
    elapse()
    expect(images).toEqual(['/icons/healthy-light-22.png', '/icons/healthy-dark-22.png'])
  }
)
