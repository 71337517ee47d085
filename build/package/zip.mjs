import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'

const END = 0x06054b50
const ENTRY = 0x02014b50
/** Bytes of the end record without its comment, and the longest comment. */
const END_LENGTH = 22
const LONGEST_COMMENT = 65_535

/**
 * Reads one file of a zip archive. Understands what Electron's archives use: stored or deflated, less than 4 GB.
 * @param file path of the archive
 * @param name path of the file inside it
 * @throws Error if the archive cannot be read or has no such file
 */
export function readZipEntry(file, name) {
  const handle = openSync(file)
  try {
    const read = (at, length) => {
      const bytes = Buffer.alloc(length)
      if (readSync(handle, bytes, 0, length, at) !== length) throw new Error(`${file} is cut off`)
      return bytes
    }
    const entry = findEntry(read, fstatSync(handle).size, name)
    if (entry === null) throw new Error(`${file} has no file called ${name}`)
    // The local header repeats the name and has extra fields of its own.
    const local = read(entry.at, 30)
    const start = entry.at + 30 + local.readUInt16LE(26) + local.readUInt16LE(28)
    const content = read(start, entry.packed)
    return entry.isDeflated ? inflateRawSync(content) : content
  } finally {
    closeSync(handle)
  }
}

function findEntry(read, size, name) {
  const tailLength = Math.min(size, END_LENGTH + LONGEST_COMMENT)
  const tail = read(size - tailLength, tailLength)
  let end = tail.length - END_LENGTH
  while (end >= 0 && tail.readUInt32LE(end) !== END) end -= 1
  if (end < 0) throw new Error('not a zip archive')
  const directory = read(tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12))
  for (let at = 0; at < directory.length && directory.readUInt32LE(at) === ENTRY; ) {
    const nameLength = directory.readUInt16LE(at + 28)
    if (directory.toString('utf8', at + 46, at + 46 + nameLength) === name)
      return {
        at: directory.readUInt32LE(at + 42),
        packed: directory.readUInt32LE(at + 20),
        isDeflated: directory.readUInt16LE(at + 10) === 8
      }
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return null
}
