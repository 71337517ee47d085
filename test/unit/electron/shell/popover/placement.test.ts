import { describe, expect, it } from 'vitest'
import { firstUsableBounds, type PlacementInput, placePopover } from '#shell/popover/placement.ts'

const display = { x: 0, y: 0, width: 1280, height: 800 }
const topPanel = { x: 0, y: 32, width: 1280, height: 768 }
const bottomPanel = { x: 0, y: 0, width: 1280, height: 760 }
const window = { width: 384, height: 620 }
const scene = (changes: Partial<PlacementInput>): PlacementInput => ({
  icon: null,
  cursor: { x: 640, y: 400 },
  display,
  workArea: topPanel,
  window,
  defaultPanelEdge: 'top',
  ...changes
})

describe('the popover opens', () => {
  it('centred below an icon in a top panel', () => {
    const icon = { x: 800, y: 4, width: 24, height: 24 }
    expect(placePopover(scene({ icon }))).toMatchObject({ x: 620, y: 40 })
  })

  it('above an icon in a bottom panel', () => {
    const icon = { x: 800, y: 768, width: 24, height: 24 }
    expect(placePopover(scene({ icon, workArea: bottomPanel }))).toMatchObject({ x: 620, y: 132 })
  })

  it('beside an icon in a left or right panel', () => {
    const left = { x: 48, y: 0, width: 1232, height: 800 }
    const onLeft = { x: 8, y: 700, width: 32, height: 32 }
    expect(placePopover(scene({ icon: onLeft, workArea: left }))).toMatchObject({ x: 56, y: 172 })
    const right = { x: 0, y: 0, width: 1232, height: 800 }
    const onRight = { x: 1240, y: 100, width: 32, height: 32 }
    expect(placePopover(scene({ icon: onRight, workArea: right }))).toMatchObject({ x: 840, y: 8 })
  })

  it('at the cursor if the icon’s position is unknown', () => {
    expect(placePopover(scene({ cursor: { x: 1000, y: 16 } }))).toMatchObject({ x: 808, y: 40 })
  })

  it('in the panel’s corner if the cursor is not near a panel', () => {
    expect(placePopover(scene({}))).toMatchObject({ x: 888, y: 40 })
    expect(placePopover(scene({ workArea: bottomPanel }))).toMatchObject({ x: 888, y: 132 })
    expect(placePopover(scene({ workArea: display, defaultPanelEdge: 'bottom' }))).toMatchObject({
      x: 888,
      y: 172
    })
  })

  it('the same way on a second display', () => {
    const second = { x: 1280, y: -200, width: 1920, height: 1080 }
    const icon = { x: 3180, y: -196, width: 20, height: 20 }
    expect(
      placePopover(scene({ icon, display: second, workArea: { ...second, y: -172, height: 1052 } }))
    ).toMatchObject({ x: 2808, y: -164 })
  })

  it('always within the work area', () => {
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
  ])('no taller than a display of %s allows', (_display, workArea, height) => {
    const at = placePopover(scene({ display: { ...workArea, height: workArea.height + 40 }, workArea }))
    expect(at.height).toBe(height)
    expect(at.y).toBeGreaterThanOrEqual(8)
    expect(at.y + at.height).toBeLessThanOrEqual(workArea.height - 8)
  })

  it('with its left edge visible on a display that is too narrow', () => {
    const narrow = { x: 100, y: 0, width: 320, height: 640 }
    expect(placePopover(scene({ display: narrow, workArea: narrow })).x).toBe(108)
  })

  it('on its icon’s display if displays with different scales leave gaps or overlap', () => {
    // A 4K display at 200 % next to one at 100 %, in Windows' device-independent pixels.
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
  const reported = { x: 900, y: 0, width: 22, height: 22 }

  it('where it was clicked, as there may be one in each menu bar', () => {
    expect(firstUsableBounds(clicked, reported)).toBe(clicked)
  })

  it('where the system says, if nobody clicked', () => {
    expect(firstUsableBounds(undefined, reported)).toBe(reported)
  })

  it('unknown if the desktop reports zeros', () => {
    expect(firstUsableBounds(zeros, zeros)).toBeNull()
  })
})
