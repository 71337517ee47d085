/** End of central directory: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.16. */
const END = 0x06054b50
const END_SIZE = 22
/** A comment may follow it. */
const MAX_COMMENT = 0xffff
const ENTRY = 0x02014b50
const ENTRY_SIZE = 46

/** Whether bytes begin like a ZIP archive, as .xlsx, .xlsb and .ods are. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

/**
 * How many bytes a ZIP archive has once unpacked, by its own directory, without unpacking any. Null where the directory
 * cannot be read or there are more than `most` files in it. Archives above 4 GB count as 4 GB.
 */
export function unpackedSize(bytes: Uint8Array, most: number): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > most) return null
  let size = 0
  for (let entry = 0; entry < count; entry += 1) {
    if (at + ENTRY_SIZE > view.byteLength || view.getUint32(at, true) !== ENTRY) return null
    size += view.getUint32(at + 24, true)
    const lengths = [28, 30, 32].map(field => view.getUint16(at + field, true))
    at += lengths.reduce((sum, length) => sum + length, ENTRY_SIZE)
  }
  return size
}

function endOf(view: DataView): number | null {
  const last = view.byteLength - END_SIZE
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at -= 1)
    if (view.getUint32(at, true) === END) return at
  return null
}
