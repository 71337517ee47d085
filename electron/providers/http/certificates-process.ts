// Helper process that reads the system's CA certificates, since Node reads them once per process.
import { getCACertificates } from 'node:tls'

process.parentPort.on('message', () => {
  process.parentPort.postMessage(getCACertificates('system'))
})
