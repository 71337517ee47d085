// Helper process that runs the integrity check on a copy of the database: it can take seconds if the file is large.
import { passesIntegrityCheck } from './storage/damage.ts'
import { migrations } from './storage/schema.ts'

process.parentPort.on('message', ({ data }) => {
  process.parentPort.postMessage(passesIntegrityCheck(String(data), migrations.length))
})
