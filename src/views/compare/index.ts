export { Compare, type CompareProps } from './compare.tsx'
export { PinTray } from './pin-tray.tsx'
