import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { OPENING_ID, type Opening } from '#contract/opening.ts'
import { isOwnUrl, popoverUrl } from './own-url.ts'

const MIME_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2'
}

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  // Text never becomes code or markup. React needs no policy of its own, so none may be made.
  "require-trusted-types-for 'script'",
  "trusted-types 'none'"
].join('; ')

interface FileResponse {
  readonly statusCode: number
  readonly headers: Record<string, string>
  readonly data: Buffer
}

/**
 * Answers the popover's requests with files of known types from one folder, and with 404 for everything else.
 * @param opening called for the document, which carries it; null for none
 */
export const serveFrom =
  (folder: string, opening: () => Opening | null) =>
  async (url: string): Promise<FileResponse> => {
    const file = filePath(folder, url)
    const type = file === null ? undefined : MIME_TYPES[extname(file)]
    if (file === null || type === undefined) return notFound
    try {
      const data = await readFile(file)
      return {
        statusCode: 200,
        headers: { 'content-type': type, ...SECURITY_HEADERS },
        data: url === popoverUrl ? withOpening(data, opening()) : data
      }
    } catch {
      return notFound
    }
  }

/** The document with an opening as its data. A script element of this type is never run, and no text can end it. */
function withOpening(document: Buffer, opening: Opening | null): Buffer {
  if (opening === null) return document
  const json = JSON.stringify(opening).replaceAll('<', '\\u003c')
  const element = `<script id="${OPENING_ID}" type="application/json">${json}</script>`
  return Buffer.from(String(document).replace('</body>', end => element + end))
}

const SECURITY_HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache'
}

const notFound: FileResponse = { statusCode: 404, headers: SECURITY_HEADERS, data: Buffer.of() }

/** Path of the file for a URL, or null if the URL is not ours or points outside the folder. */
function filePath(folder: string, address: string): string | null {
  if (!isOwnUrl(address)) return null
  try {
    const file = normalize(join(folder, decodeURIComponent(new URL(address).pathname)))
    return file.startsWith(folder + sep) ? file : null
  } catch {
    return null
  }
}
