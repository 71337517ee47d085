// Writes what the built app's commands print into the documentation: `npm run transcript`.
import { commitTranscript } from './kit/transcript-file.ts'
import { transcriptOfBuiltApp } from './kit/transcript-salio.ts'

commitTranscript(await transcriptOfBuiltApp())
