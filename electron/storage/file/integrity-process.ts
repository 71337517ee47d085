// Helper process that runs the integrity check on a copy of the database: it can take seconds if the file is large.
import { passesIntegrityCheck } from './integrity.ts'
import { migrations } from './migrations.ts'

process.parentPort.on('message', ({ data }) => {
  process.parentPort.postMessage(passesIntegrityCheck(String(data), migrations.length))
})
