import { createInterface } from 'node:readline'

/** What Chromium and Node say on machines where nothing is wrong: no system bus, no GPU, SQLite's newness. */
const harmless = [
  /:ERROR:dbus\//,
  /:(ERROR|WARNING):(components\/viz|content\/browser\/gpu|gpu|media\/gpu|ui\/gl|ui\/ozone)\//,
  /^DevTools listening on /,
  /ExperimentalWarning: SQLite/,
  /^\(Use `\S+ --trace-warnings/,
  /^\s*$/
]

export const isNoise = line => harmless.some(pattern => pattern.test(line))

/** Passes a program's stderr on, without the noise. */
export function passErrors(stream) {
  createInterface({ input: stream }).on('line', line => {
    if (!isNoise(line)) process.stderr.write(`${line}\n`)
  })
}
