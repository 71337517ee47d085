import { PNG } from 'pngjs'

export interface IcoImage {
  readonly size: number
  /** Red, green, blue and opacity of each pixel, from the top left. */
  readonly pixels: Buffer
}

/**
 * Reads an .ico file of 32-bit images. Throws where the directory, the bitmaps' own headers, the mask or the length
 * contradict each other.
 */
export function readIco(file: Buffer): readonly IcoImage[] {
  const fail = (what: string): never => {
    throw new Error(`not an icon: ${what}`)
  }
  if (file.readUInt16LE(0) !== 0 || file.readUInt16LE(2) !== 1) fail('header')
  const count = file.readUInt16LE(4)
  let end = 6 + 16 * count
  const images = Array.from({ length: count }, (_, index) => {
    const entry = 6 + 16 * index
    const size = file[entry] || 256
    if ((file[entry + 1] || 256) !== size || file.readUInt16LE(entry + 6) !== 32) fail('entry')
    const length = file.readUInt32LE(entry + 8)
    if (file.readUInt32LE(entry + 12) !== end) fail('offset')
    const bytes = file.subarray(end, end + length)
    end += length
    return { size, pixels: bytes[0] === 0x89 ? pngPixels(bytes, size) : bitmapPixels(bytes, size) }
  })
  if (end !== file.length) fail('length')
  return images

  function pngPixels(bytes: Buffer, size: number): Buffer {
    const { data, height, width } = PNG.sync.read(bytes)
    return width === size && height === size ? data : fail('png')
  }

  function bitmapPixels(bytes: Buffer, size: number): Buffer {
    const [header, width, height] = [bytes.readUInt32LE(0), bytes.readInt32LE(4), bytes.readInt32LE(8)]
    if (header !== 40 || width !== size || height !== 2 * size || bytes.readUInt16LE(14) !== 32)
      fail('bitmap')
    const mask = header + size * size * 4
    const maskLine = Math.ceil(size / 32) * 4
    if (bytes.length !== mask + maskLine * size) fail('bitmap length')
    const pixels = Buffer.alloc(size * size * 4)
    for (let y = 0; y < size; y++)
      for (let x = 0; x < size; x++) {
        const line = size - 1 - y
        const from = header + (line * size + x) * 4
        const [blue = 0, green = 0, red = 0, opacity = 0] = bytes.subarray(from, from + 4)
        pixels.set([red, green, blue, opacity], (y * size + x) * 4)
        const isMasked = ((bytes[mask + line * maskLine + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) !== 0
        if (isMasked !== (opacity === 0)) fail('mask')
      }
    return pixels
  }
}
