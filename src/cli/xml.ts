/**
 * Text within XML. XML 1.0 cannot hold most control characters, not even escaped: they are replaced. What a terminal
 * would act on or not show is escaped.
 */
export function escapeXml(text: string): string {
  return text
    .replace(NOT_XML, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(UNSEEN, (character) => `&#${character.codePointAt(0)};`);
}

const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Cs}\ufffe\uffff]/gu;
const UNSEEN = /[\t\n\r\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;
