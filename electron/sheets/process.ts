// Helper process that reads one spreadsheet: the file may be hostile, and a large one takes seconds.
import { readWorkbook } from './workbook.ts'

process.parentPort.on('message', ({ data }) => {
  process.parentPort.postMessage(readWorkbook(data))
})
