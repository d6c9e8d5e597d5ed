export { Compare } from './compare.tsx'
export { PinTray } from './pin-tray.tsx'
