// Renders the committed images from the SVGs in source/: `node build/icons/render.mjs`.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { icoOf } from './ico.mjs'

const here = import.meta.dirname
const source = name => readFileSync(join(here, 'source', name), 'utf8')

const png = (svg, width) => new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng()
const draw = (svg, width, file) => writeFileSync(join(here, file), png(svg, width))

const PANELS = { dark: '#f2f3f4', light: '#202225' }
/** Width of the outline, of 22. */
const OUTLINE = 1.1
const SCALES = { '': 1, '@1.5x': 1.5, '@2x': 2 }
/** What Windows asks for in the tray at 100, 125, 150, 175, 200, 250 and 300 %. */
const WINDOWS_TRAY = [16, 20, 24, 28, 32, 40, 48]
/** What Windows asks for in its lists, on the desktop, in the task bar and in large views. */
const WINDOWS_APP = [16, 20, 24, 32, 40, 48, 64, 256]
const INK = /#202225/g
/** Low and critical, in their colours. */
const MARK = /<(?:path|circle)[^>]* fill="#(?:f5a524|e5383b)"[^>]*>/g

/**
 * The drawing for Linux, whose panels have any colour and tell it to nobody: marks have a rim of the strokes' colour, and
 * everything has an outline of the other, so that one of both stands out.
 */
function readableAnywhere(svg, ink, outline) {
  const rimmed = svg.replace(MARK, mark => {
    const rim = mark
      .replace(/#f5a524|#e5383b/g, ink)
      .replace(/ mask="[^"]*"/, '')
      .replace('"1.2"', '"2"')
    return (
      rim + mark.replace(/ stroke(-\w+)?="[^"]*"/g, '').replace(/ r="([^"]*)"/, (_, r) => ` r="${r - 1}"`)
    )
  })
  const [, open, drawing] = /^(<svg[^>]*>)(.*)<\/svg>\s*$/s.exec(rimmed.replace(INK, ink))
  const flat = drawing
    .replace(/<title>.*<\/title>|<mask.*<\/mask>/gs, '')
    .replace(/#f5a524|#e5383b/g, outline)
  const around = Array.from({ length: 16 }, (_, step) => {
    const angle = (step * Math.PI) / 8
    const [x, y] = [Math.cos(angle), Math.sin(angle)].map(part => (part * OUTLINE).toFixed(3))
    return `<g transform="translate(${x} ${y})" color="${outline}">${flat.replaceAll(ink, outline)}</g>`
  })
  return `${open}${around.join('')}${drawing}</svg>`
}

mkdirSync(join(here, 'tray'), { recursive: true })
for (const name of readdirSync(join(here, 'source')).filter(name => !name.startsWith('app'))) {
  const svg = source(name)
  const state = name.replace('.svg', '')
  for (const [panel, ink] of Object.entries(PANELS)) {
    const outline = Object.values(PANELS).find(other => other !== ink)
    // Linux panels use 22 px.
    for (const [suffix, scale] of Object.entries(SCALES))
      draw(readableAnywhere(svg, ink, outline), 22 * scale, `tray/${state}-${panel}-22${suffix}.png`)
    const tray = WINDOWS_TRAY.map(width => png(svg.replace(INK, ink), width))
    writeFileSync(join(here, `tray/${state}-${panel}.ico`), icoOf(tray))
  }
  // macOS uses the alpha channel only, so all colours become black and shapes distinguish the states.
  const template = svg.replace(INK, '#000').replace(/#f5a524|#e5383b/g, '#000')
  draw(template, 18, `tray/${state}Template.png`)
  draw(template, 36, `tray/${state}Template@2x.png`)
}
/** The app's icon. Small ones show the wallet larger, with strokes of at least a pixel. */
const app = width => png(source(width > 32 ? 'app.svg' : 'app-small.svg'), width)
writeFileSync(join(here, 'app.ico'), icoOf(WINDOWS_APP.map(app)))
for (const size of [64, 512, 1024]) writeFileSync(join(here, `app-${size}.png`), app(size))
// The sizes of Linux icon themes.
mkdirSync(join(here, 'linux'), { recursive: true })
for (const size of [16, 24, 32, 48, 64, 128, 256, 512])
  writeFileSync(join(here, `linux/${size}x${size}.png`), app(size))
