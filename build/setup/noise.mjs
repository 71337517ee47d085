import { createInterface } from 'node:readline'

/** Messages of Chromium and Node that mean no problem: no system bus, no GPU, SQLite being experimental. */
const harmless = [
  /:ERROR:dbus\//,
  /:(ERROR|WARNING):(components\/viz|content\/browser\/gpu|gpu|media\/gpu|ui\/gl|ui\/ozone)\//,
  /^DevTools listening on /,
  /ExperimentalWarning: SQLite/,
  /^\(Use `\S+ --trace-warnings/,
  /^\s*$/
]

export const isNoise = line => harmless.some(pattern => pattern.test(line))

/** Forwards a program's stderr without these messages. */
export function passErrors(stream) {
  createInterface({ input: stream }).on('line', line => {
    if (!isNoise(line)) process.stderr.write(`${line}\n`)
  })
}
