import { describe, expect, it } from 'vitest'
import { iconAmong, placePopover, type Scene } from '../../../../electron/shell/place-popover.ts'

const display = { x: 0, y: 0, width: 1280, height: 800 }
const topPanel = { x: 0, y: 32, width: 1280, height: 768 }
const bottomPanel = { x: 0, y: 0, width: 1280, height: 760 }
const window = { width: 384, height: 620 }
const scene = (changes: Partial<Scene>): Scene => ({
  icon: null,
  cursor: { x: 640, y: 400 },
  display,
  workArea: topPanel,
  window,
  usualPanel: 'top',
  ...changes
})

describe('the popover opens', () => {
  it('centred under an icon in a panel at the top', () => {
    const icon = { x: 800, y: 4, width: 24, height: 24 }
    expect(placePopover(scene({ icon }))).toMatchObject({ x: 620, y: 40 })
  })

  it('over an icon in a panel at the bottom', () => {
    const icon = { x: 800, y: 768, width: 24, height: 24 }
    expect(placePopover(scene({ icon, workArea: bottomPanel }))).toMatchObject({ x: 620, y: 132 })
  })

  it('beside an icon in a panel at the left or right', () => {
    const left = { x: 48, y: 0, width: 1232, height: 800 }
    const onLeft = { x: 8, y: 700, width: 32, height: 32 }
    expect(placePopover(scene({ icon: onLeft, workArea: left }))).toMatchObject({ x: 56, y: 172 })
    const right = { x: 0, y: 0, width: 1232, height: 800 }
    const onRight = { x: 1240, y: 100, width: 32, height: 32 }
    expect(placePopover(scene({ icon: onRight, workArea: right }))).toMatchObject({ x: 840, y: 8 })
  })

  it('by the cursor where the desktop does not say where the icon is', () => {
    expect(placePopover(scene({ cursor: { x: 1000, y: 16 } }))).toMatchObject({ x: 808, y: 40 })
  })

  it('in the corner of the panel when the cursor is nowhere near one', () => {
    expect(placePopover(scene({}))).toMatchObject({ x: 888, y: 40 })
    expect(placePopover(scene({ workArea: bottomPanel }))).toMatchObject({ x: 888, y: 132 })
    expect(placePopover(scene({ workArea: display, usualPanel: 'bottom' }))).toMatchObject({ x: 888, y: 172 })
  })

  it('on a second display as on the first', () => {
    const second = { x: 1280, y: -200, width: 1920, height: 1080 }
    const icon = { x: 3180, y: -196, width: 20, height: 20 }
    expect(
      placePopover(scene({ icon, display: second, workArea: { ...second, y: -172, height: 1052 } }))
    ).toMatchObject({ x: 2808, y: -164 })
  })

  it('never off the work area, wherever the icon is', () => {
    for (const x of [-50, 0, 640, 1270, 1400])
      for (const y of [-50, 0, 400, 790, 900]) {
        const at = placePopover(scene({ icon: { x, y, width: 24, height: 24 } }))
        expect(at.x).toBeGreaterThanOrEqual(topPanel.x)
        expect(at.y).toBeGreaterThanOrEqual(topPanel.y)
        expect(at.x + window.width).toBeLessThanOrEqual(topPanel.x + topPanel.width)
        expect(at.y + window.height).toBeLessThanOrEqual(topPanel.y + topPanel.height)
      }
  })

  it.each([
    ['1366 × 768', { x: 0, y: 0, width: 1366, height: 728 }, 620],
    ['1280 × 720 at 125 %', { x: 0, y: 0, width: 1024, height: 536 }, 520],
    ['1366 × 768 at 200 %', { x: 0, y: 0, width: 683, height: 344 }, 328]
  ])('no taller than a display of %s leaves room for', (_display, workArea, height) => {
    const at = placePopover(scene({ display: { ...workArea, height: workArea.height + 40 }, workArea }))
    expect(at.height).toBe(height)
    expect(at.y).toBeGreaterThanOrEqual(8)
    expect(at.y + at.height).toBeLessThanOrEqual(workArea.height - 8)
  })

  it('with its start in sight on a display too narrow for it', () => {
    const narrow = { x: 100, y: 0, width: 320, height: 640 }
    expect(placePopover(scene({ display: narrow, workArea: narrow })).x).toBe(108)
  })

  it('on the display of its icon where displays of another scale leave gaps and overlaps between them', () => {
    // A 4K display at 200 % beside one at 100 %, as Windows counts them in device-independent pixels.
    const large = { x: 1920, y: 0, width: 1920, height: 1080 }
    const workArea = { ...large, height: 1040 }
    const icon = { x: 3600, y: 1048, width: 24, height: 24 }
    const at = placePopover(scene({ icon, display: large, workArea, cursor: { x: 10, y: 10 } }))
    expect(at).toEqual({ x: 3420, y: 412, width: 384, height: 620 })
  })
})

describe('the icon is', () => {
  const zeros = { x: 0, y: 0, width: 0, height: 0 }
  const clicked = { x: 10, y: 0, width: 22, height: 22 }
  const told = { x: 900, y: 0, width: 22, height: 22 }

  it('where it was clicked: a system may have one in each menu bar', () => {
    expect(iconAmong(clicked, told)).toBe(clicked)
  })

  it('where the system says it is when nobody clicked', () => {
    expect(iconAmong(undefined, told)).toBe(told)
  })

  it('nowhere while a desktop tells zeros', () => {
    expect(iconAmong(zeros, zeros)).toBeNull()
  })
})
