import { useEffect, useState } from 'react'

/** The wall clock in milliseconds, looked at again every so many milliseconds as long as somebody sees the page. */
export function useNow(every: number): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    let timer: ReturnType<typeof setInterval> | undefined
    const look = () => setNow(Date.now())
    const follow = () => {
      clearInterval(timer)
      if (document.visibilityState !== 'hidden') timer = setInterval(look, every)
    }
    const turn = () => {
      look()
      follow()
    }
    follow()
    document.addEventListener('visibilitychange', turn)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', turn)
    }
  }, [every])
  return now
}
