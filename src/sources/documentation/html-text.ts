/** Elements whose content is no text of the page. */
const HIDDEN = new Set(['script', 'style', 'template', 'noscript', 'head', 'svg']);
/** Elements that stand inside a line; every other one ends it. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'code',
  'em',
  'i',
  'span',
  'strong',
  'sub',
  'sup',
  'var',
  'wbr',
]);

/** What begins markup: a tag, an end tag, a comment or a declaration. */
const MARKUP = /^<(?:(\/?)([A-Za-z][A-Za-z0-9-]*)|!|\?)/;

/** The end of some element. */
const END_TAG = /<\/([a-z]+)\b/gi;

const ENTITIES = new Map([
  ['amp', '&'],
  ['apos', "'"],
  ['gt', '>'],
  ['lt', '<'],
  ['nbsp', ' '],
  ['quot', '"'],
]);

/**
 * The text of an HTML page, a line for every block. It takes one pass over the page and knows as
 * much of HTML as facts need: tags, comments, hidden elements and the common entities.
 */
export function htmlText(html: string): string {
  let text = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const end = open < 0 ? html.length : open;
    text += html.slice(at, end);
    if (open < 0) break;
    const [mark, slash, word] = MARKUP.exec(html.slice(open, open + 64)) ?? [];
    if (mark === undefined) {
      text += '<';
      at = open + 1;
      continue;
    }
    const name = word?.toLowerCase() ?? '';
    if (name !== '' && !INLINE.has(name)) text += '\n';
    at = closing(html, open);
    if (slash === '' && HIDDEN.has(name)) at = endOfHidden(html, name, at);
  }
  return decodeEntities(text);
}

/** The page's own address, where it gives one. */
export function canonicalAddress(html: string): string | undefined {
  for (const [tag] of html.matchAll(/<link\b[^<>]{0,2000}>/gi)) {
    if (!/\brel\s*=\s*["']?canonical\b/i.test(tag)) continue;
    const href = /\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1];
    if (href !== undefined && /^https?:\/\//.test(href)) return decodeEntities(href);
  }
  return undefined;
}

/** Where the end tag of a hidden element begins; the page's end where there is none. */
function endOfHidden(html: string, name: string, from: number): number {
  for (const { 1: ended, index } of html.slice(from).matchAll(END_TAG)) {
    if (ended?.toLowerCase() === name) return from + index;
  }
  return html.length;
}

/** Just behind what begins at `open`: a comment or a tag; the page's end where it is not closed. */
function closing(html: string, open: number): number {
  const isComment = html.startsWith('<!--', open);
  const end = html.indexOf(isComment ? '-->' : '>', open + 1);
  return end < 0 ? html.length : end + (isComment ? 3 : 1);
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z]{2,8}));/g,
    (all, dec, hex, name) => {
      if (name !== undefined) return ENTITIES.get(name) ?? all;
      const code = dec === undefined ? Number.parseInt(hex, 16) : Number.parseInt(dec, 10);
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}
