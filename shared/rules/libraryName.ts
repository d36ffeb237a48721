/** What no name of a file has in SharePoint: https://support.microsoft.com/office/64883a5d-228e-48f5-b3d2-eb39e07630fa. */
const REFUSED = /["*:<>?/\\|\p{Cc}\p{Cf}]/gu;
/** Names that Windows keeps for itself, and those that SharePoint does. */
const KEPT = /^(con|prn|aux|nul|com\d|lpt\d|desktop\.ini|\.lock|.*_vti_.*)(\.|$)/i;
/** A path in a library has at most 400 signs; what stands around the name needs some. */
const MOST = 200;

/** A file's name as the document library can keep it, as near to what the person called it as may be: `Mall #1 – 50 % klar.docx` stays as it is. */
export function libraryName(name: string): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  const plain = stem
    .normalize('NFC')
    .replace(REFUSED, '_')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s~]+|[\s.]+$/gu, '');
  const whole = KEPT.test(plain) || plain === '' ? `_${plain}` : plain;
  return [...whole].slice(0, MOST).join('').trimEnd() + ending.replace(REFUSED, '').trim();
}
