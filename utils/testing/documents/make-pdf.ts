import { joinBytes } from '../../letter/documents/join-bytes.ts';

export interface PageToMake {
  /** Drawing instructions, packed where `filter` says so. */
  readonly content?: Uint8Array;
  readonly filter?: string;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A PDF of these pages with one font, /F. */
export function makePdf(pages: readonly PageToMake[]): Uint8Array {
  const first = 4;
  const kids = pages.map((_, at) => `${first + 2 * at} 0 R`).join(' ');
  const objects: Uint8Array[] = [
    bytesOf('<</Type/Catalog/Pages 2 0 R>>'),
    bytesOf(`<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`),
    bytesOf('<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'),
    ...pages.flatMap(({ content = new Uint8Array(), filter }, at) => [
      bytesOf(
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${first + 2 * at + 1} 0 R>>`,
      ),
      joinBytes([
        bytesOf(`<</Length ${content.length}${filter === undefined ? '' : `/Filter${filter}`}>>\nstream\n`),
        content,
        bytesOf('\nendstream'),
      ]),
    ]),
  ];
  const parts: Uint8Array[] = [bytesOf('%PDF-1.5\n')];
  const places: number[] = [];
  let length = parts[0]?.length ?? 0;
  objects.forEach((object, at) => {
    places.push(length);
    const whole = joinBytes([bytesOf(`${at + 1} 0 obj\n`), object, bytesOf('\nendobj\n')]);
    parts.push(whole);
    length += whole.length;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    bytesOf(`xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF\n`),
  );
  return joinBytes(parts);
}
