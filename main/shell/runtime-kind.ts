/** fallback: an Electron of an older major than the product's, as on machines that cannot download it. */
export function runtimeKind(running: string, product: string): 'official' | 'fallback' {
  return Number.parseInt(running, 10) < Number.parseInt(product, 10) ? 'fallback' : 'official';
}
