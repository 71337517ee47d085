/** Device-independent pixels, as Electron counts them. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Scene {
  /** The tray icon, or null where the desktop does not say where it is. */
  readonly icon: Box | null
  readonly cursor: { readonly x: number; readonly y: number }
  /** The whole display, and what panels leave of it. */
  readonly display: Box
  readonly workArea: Box
  /** How large the popover is where there is room for it. */
  readonly window: { readonly width: number; readonly height: number }
  /** Where panels are when nothing else tells: at the bottom on Windows, else at the top. */
  readonly usualPanel: 'top' | 'bottom'
}

/** Kept free between the popover and the edges of the work area. */
const GAP = 8
/** A cursor as near to the edge as this is taken to be on the panel. */
const PANEL = 64

/** The first of what was told of the icon that is a place: where a desktop knows none it tells zeros, or nothing. */
export const iconAmong = (...told: readonly (Box | undefined)[]): Box | null =>
  told.find(box => box !== undefined && box.width > 0 && box.height > 0) ?? null

/**
 * Where the popover opens: beside the tray icon, else where the cursor is if it is on a panel, else in the
 * corner where icons usually are. Always wholly inside the work area, and no taller than that; where it is too
 * narrow, the popover's start shows.
 */
export function placePopover(scene: Scene): Box {
  const { workArea, window } = scene
  const { width } = window
  const height = Math.min(window.height, workArea.height - 2 * GAP)
  const anchor = scene.icon ?? cursorOnPanel(scene) ?? usualCorner(scene)
  const center = { x: anchor.x + anchor.width / 2, y: anchor.y + anchor.height / 2 }
  const right = workArea.x + workArea.width
  const bottom = workArea.y + workArea.height
  const beside = center.x < workArea.x || center.x > right
  const x = center.x - width / 2
  const y = beside
    ? center.y - height / 2
    : center.y < workArea.y + workArea.height / 2
      ? anchor.y + anchor.height + GAP
      : anchor.y - height - GAP
  return {
    x: Math.round(clamp(x, workArea.x + GAP, right - width - GAP)),
    y: Math.round(clamp(y, workArea.y + GAP, bottom - height - GAP)),
    width,
    height
  }
}

function cursorOnPanel({ cursor, display }: Scene): Box | null {
  const distances = [
    cursor.x - display.x,
    cursor.y - display.y,
    display.x + display.width - cursor.x,
    display.y + display.height - cursor.y
  ]
  const nearest = Math.min(...distances)
  return nearest >= 0 && nearest <= PANEL ? { ...cursor, width: 0, height: 0 } : null
}

function usualCorner({ display, workArea, usualPanel }: Scene): Box {
  const bottomPanel = display.y + display.height - (workArea.y + workArea.height)
  const topPanel = workArea.y - display.y
  const atBottom = bottomPanel === topPanel ? usualPanel === 'bottom' : bottomPanel > topPanel
  const y = atBottom ? display.y + display.height : display.y
  return { x: workArea.x + workArea.width, y, width: 0, height: 0 }
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most))
