import { PNG } from 'pngjs'

const DIRECTORY = 6
const ENTRY = 16
const BITMAP_HEADER = 40
/** Icons from this size on are kept as PNG, as Windows' own are; older programs read smaller ones as bitmaps only. */
const LARGE = 256

/**
 * An .ico file of these square images, each given as a PNG. Windows takes the one of the size it needs, and enlarges or
 * shrinks another only where there is none.
 */
export function icoOf(pngs) {
  const images = pngs.map(png => {
    const { data, width } = PNG.sync.read(png)
    return { width, bytes: width < LARGE ? bitmapOf(data, width) : png }
  })
  const head = Buffer.alloc(DIRECTORY + ENTRY * images.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(images.length, 4)
  let offset = head.length
  for (const [index, { bytes, width }] of images.entries()) {
    const entry = DIRECTORY + ENTRY * index
    // 256 is written as 0.
    head.writeUInt8(width % LARGE, entry)
    head.writeUInt8(width % LARGE, entry + 1)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(bytes.length, entry + 8)
    head.writeUInt32LE(offset, entry + 12)
    offset += bytes.length
  }
  return Buffer.concat([head, ...images.map(({ bytes }) => bytes)])
}

/**
 * A 32-bit bitmap as icons contain them: a header that counts the lines of the mask too, the lines from below as blue,
 * green, red and opacity, then the mask, a bit for each transparent pixel in lines of whole 32-bit words.
 */
function bitmapOf(rgba, size) {
  const maskLine = Math.ceil(size / 32) * 4
  const bitmap = Buffer.alloc(BITMAP_HEADER + size * size * 4 + maskLine * size)
  bitmap.writeUInt32LE(BITMAP_HEADER, 0)
  bitmap.writeInt32LE(size, 4)
  bitmap.writeInt32LE(size * 2, 8)
  bitmap.writeUInt16LE(1, 12)
  bitmap.writeUInt16LE(32, 14)
  const mask = BITMAP_HEADER + size * size * 4
  for (let line = 0; line < size; line++)
    for (let column = 0; column < size; column++) {
      const [red, green, blue, opacity] = rgba.subarray(((size - 1 - line) * size + column) * 4)
      bitmap.set([blue, green, red, opacity], BITMAP_HEADER + (line * size + column) * 4)
      if (opacity === 0) bitmap[mask + line * maskLine + (column >> 3)] |= 0x80 >> (column & 7)
    }
  return bitmap
}
