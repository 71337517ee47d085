import { closeSync, openSync, readSync } from 'node:fs'

/** A file in an archive. */
export interface ArchivedFile {
  readonly path: string
  readonly bytes: number
  /** Kept beside the archive, because the system itself has to load it. */
  readonly unpacked: boolean
}

interface Entry {
  readonly files?: Readonly<Record<string, Entry>>
  readonly size?: number
  readonly unpacked?: boolean
}

/** What is in an app.asar, by its own header: four 32-bit numbers, the last of them the length of the JSON after it. */
export function listAsar(file: string): ArchivedFile[] {
  const descriptor = openSync(file, 'r')
  try {
    const sizes = Buffer.alloc(16)
    readSync(descriptor, sizes, 0, 16, 0)
    const json = Buffer.alloc(sizes.readUInt32LE(12))
    readSync(descriptor, json, 0, json.length, 16)
    return [...filesOf(JSON.parse(json.toString()) as Entry, '')]
  } finally {
    closeSync(descriptor)
  }
}

function* filesOf({ files = {} }: Entry, folder: string): Generator<ArchivedFile> {
  for (const [name, entry] of Object.entries(files)) {
    const path = `${folder}/${name}`
    if (entry.files) yield* filesOf(entry, path)
    else yield { path, bytes: entry.size ?? 0, unpacked: entry.unpacked === true }
  }
}
