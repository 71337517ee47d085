import type { Progress } from '#contract/files.ts'

/** Progress of a long task; renders nothing while there is no progress to show. */
export const ProgressBar = ({ name, progress }: { name: string; progress: Progress | null }) =>
  progress && (
    <progress
      className="progress"
      aria-label={name}
      value={progress.done}
      max={Math.max(progress.total, progress.done, 1)}
    />
  )
