/** A file in an asar archive. */
export interface ArchivedFile {
  readonly path: string
  readonly bytes: number
  /** Offset after the archive's header. */
  readonly at: number
  /** Stored outside the archive, because the operating system has to load it. */
  readonly unpacked: boolean
}

interface Entry {
  readonly files?: Readonly<Record<string, Entry>>
  readonly size?: number
  readonly offset?: string
  readonly unpacked?: boolean
}

/** Lists an app.asar by its header: four 32-bit numbers, the last of which is the length of the JSON that follows. */
export function listAsar(archive: Buffer): ArchivedFile[] {
  const json = archive.subarray(16, 16 + archive.readUInt32LE(12)).toString()
  return [...filesOf(JSON.parse(json) as Entry, '')]
}

/** A file's text. The contents begin after the header, whose length is the second of the four numbers. */
export const readArchivedText = (archive: Buffer, { at, bytes }: ArchivedFile): string =>
  archive
    .subarray(8 + archive.readUInt32LE(4))
    .subarray(at, at + bytes)
    .toString()

function* filesOf({ files = {} }: Entry, folder: string): Generator<ArchivedFile> {
  for (const [name, entry] of Object.entries(files)) {
    const path = `${folder}/${name}`
    if (entry.files) yield* filesOf(entry, path)
    else
      yield { path, bytes: entry.size ?? 0, at: Number(entry.offset ?? 0), unpacked: entry.unpacked === true }
  }
}
