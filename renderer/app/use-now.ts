import { useEffect, useState } from 'react'

/**
 * The wall clock in milliseconds, updated while the page is visible.
 * @param every the interval in milliseconds
 */
export function useNow(every: number): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    let timer: ReturnType<typeof setInterval> | undefined
    const update = () => setNow(Date.now())
    const schedule = () => {
      clearInterval(timer)
      if (document.visibilityState !== 'hidden') timer = setInterval(update, every)
    }
    const onVisibilityChange = () => {
      update()
      schedule()
    }
    schedule()
    document.addEventListener('visibilitychange', onVisibilityChange)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', onVisibilityChange)
    }
  }, [every])
  return now
}
