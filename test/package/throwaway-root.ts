import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/*
 * Enters a throw-away copy of this machine: its whole file system under an overlay in memory, with its own process
 * namespace. Uses pivot_root instead of chroot, in which the kernel does not allow Chromium's sandbox.
 */
const enterScript = `
set -eu
layer=$1 project=$2
shift 2
mount --make-rprivate /
mount -t tmpfs salio "$layer"
mkdir "$layer/upper" "$layer/work" "$layer/root"
mount -t overlay salio -o "lowerdir=/,upperdir=$layer/upper,workdir=$layer/work" "$layer/root"
cd "$layer/root"
mkdir -p project proc dev sys before
mount --rbind "$project" project
mount -t proc proc proc
mount --rbind /dev dev
mount --rbind /sys sys
rm -f etc/resolv.conf
cp -L /etc/resolv.conf etc/resolv.conf || true
pivot_root . before
cd /
umount -l before
cd /project
exec "$@"
`

/**
 * Runs a program as root in a copy of this machine's file system; whatever it installs, changes or leaves running is
 * gone when it ends. Only the project's folder is real; it is mounted at /project, where every user may read it. Needs
 * root and a kernel with overlayfs.
 * @returns the program's exit code
 */
export function runInThrowawayRoot(project: string, command: readonly string[]): number {
  const layer = mkdtempSync(join(tmpdir(), 'salio-throwaway-'))
  try {
    const args = [
      '--mount',
      '--pid',
      '--fork',
      '--kill-child',
      'sh',
      '-c',
      enterScript,
      'sh',
      layer,
      project,
      ...command
    ]
    return spawnSync('unshare', args, { stdio: 'inherit' }).status ?? 1
  } finally {
    rmSync(layer, { recursive: true, force: true })
  }
}
