import { download } from './download.ts'

/** Puts text on the clipboard, or into a file where the browser does not let the page. Gives what to tell the reader. */
export async function copyText(text: string, said: string, file: { name: string; type: string }): Promise<string> {
  try {
    await navigator.clipboard.writeText(text)
    return said
  } catch {
    download(new Blob([text], { type: file.type }), file.name)
    return `This browser does not copy from here; saved ${file.name} instead`
  }
}

/** The same for an image, which may still be in the making: some browsers allow the write only inside the click. */
export async function copyPng(png: Promise<Blob>, name: string): Promise<string> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
    return 'Image copied'
  } catch {
    download(await png, name)
    return `This browser does not copy images; saved ${name} instead`
  }
}
