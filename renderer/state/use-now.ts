import { useEffect, useState } from 'react'

/** The wall clock in milliseconds, looked at again every so many milliseconds as long as somebody sees the page. */
export function useNow(every: number): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    let timer: ReturnType<typeof setInterval> | undefined
    const look = () => setNow(Date.now())
    const follow = () => {
      clearInterval(timer)
      if (document.visibilityState === 'hidden') return
      look()
      timer = setInterval(look, every)
    }
    follow()
    document.addEventListener('visibilitychange', follow)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', follow)
    }
  }, [every])
  return now
}
