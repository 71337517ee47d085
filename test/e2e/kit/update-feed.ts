import { createHash } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import { serve } from '#test/unit/electron/providers/server.ts'

/** An update feed on loopback. */
export interface UpdateFeed extends AsyncDisposable {
  readonly url: string
  /** The requests so far, by file name. */
  readonly requests: { readonly file: string; readonly headers: IncomingHttpHeaders }[]
  /** Resolves at the next request for this file; rejects after ten seconds. */
  nextRequest(file: string): Promise<void>
  /** Serves this answer for the file from now on. */
  serveFile(file: string, answer: string | ((response: ServerResponse) => void)): void
}

/** Part of the feed's URL, which no log may contain. */
export const FEED_SECRET = 'key_of_the_feed'

export async function startUpdateFeed(): Promise<UpdateFeed> {
  const requests: UpdateFeed['requests'] = []
  const requestEvents = new EventEmitter()
  const files = new Map<string, string | ((response: ServerResponse) => void)>()
  const server = await serve(({ url = '', headers }, response) => {
    const file = new URL(url, 'http://feed').pathname.split('/').at(-1) ?? ''
    requests.push({ file, headers })
    requestEvents.emit(file)
    const answer = files.get(file)
    if (answer === undefined) response.writeHead(404).end()
    else if (typeof answer === 'string') response.end(answer)
    else answer(response)
  })
  return {
    url: `${server.origin}/${FEED_SECRET}/`,
    requests,
    nextRequest: async file =>
      void (await once(requestEvents, file, { signal: AbortSignal.timeout(10_000) })),
    serveFile: (file, answer) => void files.set(file, answer),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]()
  }
}

/** The manifest of a version (latest-linux.yml) as electron-builder writes it. */
export const updateManifest = (version: string, file: string, content: string | Buffer, more = ''): string =>
  `version: ${version}
files:
  - url: ${file}
    sha512: ${createHash('sha512').update(content).digest('base64')}
    size: ${Buffer.byteLength(content)}
path: ${file}
sha512: ${createHash('sha512').update(content).digest('base64')}
${more}releaseDate: '2026-11-20T09:00:00.000Z'
`
