import QRCode from 'qrcode';

/** The quiet zone a reader needs around the code (ISO/IEC 18004: four modules). */
const margin = 4;

/**
 * The code of `giroCodePayload` as an SVG element of its own: error correction M as the standard demands, black on white in
 * every colour scheme, no `style` attributes (the content security policy forbids them). Size and the text for screen readers
 * are the caller's: the element is `aria-hidden`, so put it into something with a name.
 */
export function giroCodeSvg(payload: string): string {
  // Byte mode throughout: the library's mixed modes are shorter, but EPC069-12 names byte mode only.
  const code = QRCode.create([{ data: Buffer.from(payload, 'utf8'), mode: 'byte' }], { errorCorrectionLevel: 'M' });
  const { size } = code.modules;
  const side = size + 2 * margin;
  const runs: string[] = [];
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      let length = 0;
      while (column + length < size && code.modules.get(row, column + length)) length += 1;
      if (length > 0) runs.push(`M${column + margin} ${row + margin}h${length}v1h-${length}z`);
      column += length;
    }
  }
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges" aria-hidden="true" focusable="false">` +
    `<path fill="#fff" d="M0 0h${side}v${side}H0z"/><path fill="#000" d="${runs.join('')}"/></svg>`
  );
}
