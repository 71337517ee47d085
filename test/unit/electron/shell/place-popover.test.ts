import { describe, expect, it } from 'vitest'
import { placePopover, type Scene } from '../../../../electron/shell/place-popover.ts'

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
    expect(placePopover(scene({ icon }))).toEqual({ x: 620, y: 40 })
  })

  it('over an icon in a panel at the bottom', () => {
    const icon = { x: 800, y: 768, width: 24, height: 24 }
    expect(placePopover(scene({ icon, workArea: bottomPanel }))).toEqual({ x: 620, y: 132 })
  })

  it('beside an icon in a panel at the left or right', () => {
    const left = { x: 48, y: 0, width: 1232, height: 800 }
    const onLeft = { x: 8, y: 700, width: 32, height: 32 }
    expect(placePopover(scene({ icon: onLeft, workArea: left }))).toEqual({ x: 56, y: 172 })
    const right = { x: 0, y: 0, width: 1232, height: 800 }
    const onRight = { x: 1240, y: 100, width: 32, height: 32 }
    expect(placePopover(scene({ icon: onRight, workArea: right }))).toEqual({ x: 840, y: 8 })
  })

  it('by the cursor where the desktop does not say where the icon is', () => {
    expect(placePopover(scene({ cursor: { x: 1000, y: 16 } }))).toEqual({ x: 808, y: 40 })
  })

  it('in the corner of the panel when the cursor is nowhere near one', () => {
    expect(placePopover(scene({}))).toEqual({ x: 888, y: 40 })
    expect(placePopover(scene({ workArea: bottomPanel }))).toEqual({ x: 888, y: 132 })
    expect(placePopover(scene({ workArea: display, usualPanel: 'bottom' }))).toEqual({ x: 888, y: 172 })
  })

  it('on a second display as on the first', () => {
    const second = { x: 1280, y: -200, width: 1920, height: 1080 }
    const icon = { x: 3180, y: -196, width: 20, height: 20 }
    expect(
      placePopover(scene({ icon, display: second, workArea: { ...second, y: -172, height: 1052 } }))
    ).toEqual({ x: 2808, y: -164 })
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

  it('with its top in sight on a display too small for it', () => {
    const small = { x: 0, y: 0, width: 800, height: 480 }
    expect(placePopover(scene({ display: small, workArea: small })).y).toBe(8)
  })
})
