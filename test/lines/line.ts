import { execFile, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** A line between two network namespaces. */
export interface Line {
  /** Milliseconds of a round trip, and by how much it may differ. */
  readonly delay: number
  readonly jitter?: number
  /** Share of packets that are lost. */
  readonly loss?: number
  readonly seed?: number
  /** Whether this computer has an IPv6 address, and whether its packets vanish. */
  readonly ipv6?: boolean
  readonly deadIpv6?: boolean
  /** The kinds of address that the host has: "A", "AAAA" or "A AAAA". */
  readonly addresses?: string
}

export interface Readings {
  /** The HTTP client's module, of this build or another. */
  readonly module: string
  readonly count: number
  /** Whether they are made at once, by a client each, or one after the other by one. */
  readonly atOnce: boolean
}

export interface Outcome {
  /** "read", or the failure. */
  readonly result: string
  readonly ms: number
}

const HERE = import.meta.dirname
const NAMESPACES = ['--user', '--map-root-user', '--net', '--mount']
const thisBuild = join(HERE, '../../electron/providers/http/client.ts')

/** Null if lines can be made here, else what is missing. */
export function whyNoLines(): string | null {
  if (process.platform !== 'linux') return 'lines need Linux'
  const check = 'import fcntl, os; os.open("/dev/net/tun", os.O_RDWR)'
  const { status } = spawnSync('unshare', [
    ...NAMESPACES,
    'sh',
    '-c',
    `command -v ip && python3 -c '${check}'`
  ])
  return status === 0 ? null : 'lines need unshare, python3, ip and access to /dev/net/tun'
}

/** Reads over a line; also the bytes sent over it, with all headers from IP on. */
export async function readOver(line: Line, readings: Partial<Readings> = {}) {
  const { addresses = 'A AAAA', ...link } = line
  const wanted: Readings = { module: thisBuild, count: 1, atOnce: false, ...readings }
  const args = [join(HERE, 'link.py'), JSON.stringify(link)]
  const far = [process.execPath, join(HERE, 'far.ts'), addresses]
  const near = [process.execPath, join(HERE, 'near.ts'), JSON.stringify(wanted)]
  // Node looks names up in two threads of four; here many accounts are played by one process.
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1', UV_THREADPOOL_SIZE: '64' }
  const command = [...NAMESPACES, '--kill-child', 'python3', ...args, ...far, '--', ...near]
  const { stdout } = await promisify(execFile)('unshare', command, { env })
  const { bytes, said }: { bytes: number; said: string } = JSON.parse(stdout)
  return { bytes, outcomes: JSON.parse(said) as readonly Outcome[] }
}
