import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { isOurs } from './origin.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2'
}

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'"
].join('; ')

interface Served {
  readonly statusCode: number
  readonly headers: Record<string, string>
  readonly data: Buffer
}

/** Answers the popover's requests from one folder: its own files of known types, and 404 for all else. */
export const serveFrom =
  (folder: string) =>
  async (url: string): Promise<Served> => {
    const file = fileOf(folder, url)
    const type = file === null ? undefined : TYPES[extname(file)]
    if (file === null || type === undefined) return notFound
    try {
      return { statusCode: 200, headers: { 'content-type': type, ...GUARDS }, data: await readFile(file) }
    } catch {
      return notFound
    }
  }

const GUARDS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache'
}

const notFound: Served = { statusCode: 404, headers: GUARDS, data: Buffer.of() }

/** The file an address stands for, or null where it is not ours or lies outside the folder. */
function fileOf(folder: string, address: string): string | null {
  if (!isOurs(address)) return null
  try {
    const file = normalize(join(folder, decodeURIComponent(new URL(address).pathname)))
    return file.startsWith(folder + sep) ? file : null
  } catch {
    return null
  }
}
