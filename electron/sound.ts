// Looks through a copy of the database in a process of its own, for that takes a second where it is large.
import { isSound } from './storage/damage.ts'
import { migrations } from './storage/schema.ts'

process.parentPort.on('message', ({ data }) => {
  process.parentPort.postMessage(isSound(String(data), migrations.length))
})
