const NO_ROOM = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

/** Whether a file system's error code means that there is no room: disk full, quota used up, file too large. */
export const isNoRoomCode = (code: unknown): boolean => typeof code === 'string' && NO_ROOM.has(code)
