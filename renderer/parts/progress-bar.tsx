import type { Progress } from '../../electron/contract/files.ts'

/** How far something long has come; nothing where it is soon done. */
export const ProgressBar = ({ name, progress }: { name: string; progress: Progress | null }) =>
  progress && (
    <progress
      className="progress"
      aria-label={name}
      value={progress.done}
      max={Math.max(progress.of, progress.done, 1)}
    />
  )
