import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { deleteEach } from '#disk/held-files.ts'

/** Folder within the user's data; on Windows it holds the name of the pipe. */
const FOLDER = 'programs'
const SOCKET = 'salio.sock'
const PIPE_FILE = 'pipe.json'
/** Bytes that every system takes as the path of a socket. */
const MAX_PATH = 100

/** Where the running Salio listens, and what it wants to be told first; null where nothing is needed. */
export interface SocketPlace {
  readonly path: string
  readonly token: string | null
}

/** Somebody else could have put it there. */
export class ForeignSocketError extends Error {}

const pipe = v.strictObject({
  path: v.pipe(v.string(), v.regex(/^\\\\\.\\pipe\\salio-[0-9a-f]{32}$/)),
  token: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
})

/**
 * The socket's path: in the user's data, or where that is too long, in a folder of the user's among the temporary files that
 * bears the data's name.
 */
export function socketPath(data: string): string {
  const path = join(data, FOLDER, SOCKET)
  if (Buffer.byteLength(path) <= MAX_PATH) return path
  const name = createHash('sha256').update(data).digest('hex').slice(0, 16)
  return join(tmpdir(), `salio-${userInfo().uid}-${name}`, SOCKET)
}

/**
 * Makes the place to listen at, which its owner alone can reach: by the rights of the folder, and on Windows by a name and a
 * token that stand in the user's own folder.
 * @throws ForeignSocketError where the folder is not the user's own; errors of the file system
 */
export function makeSocketPlace(data: string, platform = process.platform): SocketPlace {
  if (platform === 'win32') {
    const file = join(data, FOLDER, PIPE_FILE)
    const place = {
      path: `\\\\.\\pipe\\salio-${randomBytes(16).toString('hex')}`,
      token: randomBytes(32).toString('hex')
    }
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    writeFileSync(file, JSON.stringify(place), { mode: 0o600 })
    return place
  }
  const path = socketPath(data)
  const folder = dirname(path)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (!isOwn(folder, false)) throw new ForeignSocketError(folder)
  chmodSync(folder, 0o700)
  // One that a killed Salio left: the single-instance lock says that none listens.
  deleteEach(path)
  return { path, token: null }
}

/** Takes away what {@link makeSocketPlace} made. Never throws. */
export function removeSocketPlace(data: string, platform = process.platform): void {
  deleteEach(platform === 'win32' ? join(data, FOLDER, PIPE_FILE) : socketPath(data))
}

/**
 * Where to ask; null where no Salio listens.
 * @throws ForeignSocketError where the folder is not the user's own or others can get at it
 */
export function findSocketPlace(data: string, platform = process.platform): SocketPlace | null {
  if (platform === 'win32') {
    try {
      return v.parse(pipe, JSON.parse(readFileSync(join(data, FOLDER, PIPE_FILE), 'utf8')))
    } catch {
      return null
    }
  }
  const path = socketPath(data)
  try {
    lstatSync(path)
  } catch {
    return null
  }
  if (!isOwn(dirname(path), true)) throw new ForeignSocketError(path)
  return { path, token: null }
}

/** Whether it is a folder, no link, of this user. @param alone whether nobody else may get at it either */
function isOwn(folder: string, alone: boolean): boolean {
  const { mode, uid } = lstatSync(folder)
  const isFolder = (mode & 0o170000) === 0o040000
  return isFolder && uid === userInfo().uid && (!alone || (mode & 0o077) === 0)
}
