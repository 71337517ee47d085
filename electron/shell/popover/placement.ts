/** A rectangle in device-independent pixels, as in Electron. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface PlacementInput {
  /** Bounds of the tray icon, or null if the desktop does not report them. */
  readonly icon: Box | null
  readonly cursor: { readonly x: number; readonly y: number }
  /** The whole display. */
  readonly display: Box
  /** The part of the display that panels leave free. */
  readonly workArea: Box
  /** Preferred size of the popover. */
  readonly window: { readonly width: number; readonly height: number }
  /** Which edge to assume for the panel if the work area does not show it: bottom on Windows, else top. */
  readonly defaultPanelEdge: 'top' | 'bottom'
}

/** Distance between the popover and the edges of the work area. */
const MARGIN = 8
/** A cursor this close to the display's edge is taken to be on the panel. */
const PANEL_THICKNESS = 64

/** The first usable bounds of the tray icon, or null. Desktops that do not know them report zeros or nothing. */
export const firstUsableBounds = (...reported: readonly (Box | undefined)[]): Box | null =>
  reported.find(box => box !== undefined && box.width > 0 && box.height > 0) ?? null

/**
 * Where the popover opens: beside the tray icon; if its place is unknown, at the cursor if that is on a panel; else in
 * the corner where tray icons usually are. Always inside the work area and no taller than it. If the work area is too
 * narrow, the popover's left part is visible.
 */
export function placePopover(scene: PlacementInput): Box {
  const { workArea, window } = scene
  const { width } = window
  const height = Math.min(window.height, workArea.height - 2 * MARGIN)
  const anchor = scene.icon ?? cursorOnPanel(scene) ?? usualCorner(scene)
  const center = { x: anchor.x + anchor.width / 2, y: anchor.y + anchor.height / 2 }
  const right = workArea.x + workArea.width
  const bottom = workArea.y + workArea.height
  const beside = center.x < workArea.x || center.x > right
  const x = center.x - width / 2
  const y = beside
    ? center.y - height / 2
    : center.y < workArea.y + workArea.height / 2
      ? anchor.y + anchor.height + MARGIN
      : anchor.y - height - MARGIN
  return {
    x: Math.round(clamp(x, workArea.x + MARGIN, right - width - MARGIN)),
    y: Math.round(clamp(y, workArea.y + MARGIN, bottom - height - MARGIN)),
    width,
    height
  }
}

function cursorOnPanel({ cursor, display }: PlacementInput): Box | null {
  const distances = [
    cursor.x - display.x,
    cursor.y - display.y,
    display.x + display.width - cursor.x,
    display.y + display.height - cursor.y
  ]
  const nearest = Math.min(...distances)
  return nearest >= 0 && nearest <= PANEL_THICKNESS ? { ...cursor, width: 0, height: 0 } : null
}

function usualCorner({ display, workArea, defaultPanelEdge }: PlacementInput): Box {
  const bottomPanel = display.y + display.height - (workArea.y + workArea.height)
  const topPanel = workArea.y - display.y
  const atBottom = bottomPanel === topPanel ? defaultPanelEdge === 'bottom' : bottomPanel > topPanel
  const y = atBottom ? display.y + display.height : display.y
  return { x: workArea.x + workArea.width, y, width: 0, height: 0 }
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most))
