import { expect, test } from 'vitest'
import { shapeOf } from '../kit/transcript.ts'
import { committedTranscript } from '../kit/transcript-file.ts'
import { transcriptOfBuiltApp } from '../kit/transcript-salio.ts'

test('every command prints what the documentation shows, in three languages', async () => {
  // Where it is meant to: npm run transcript
  expect(shapeOf(await transcriptOfBuiltApp())).toBe(shapeOf(committedTranscript()))
})
