import { canonicalAddress, htmlText } from './html-text.js';

/** A reference page's text, without markup. */
export interface PageText {
  readonly main: string;
  /** What the page's feedback form repeats of it, for what the page itself does not show. */
  readonly repeated: string;
  readonly address: string | undefined;
}

/**
 * The text of a saved page, plain or HTML. At its end such pages hold a blob that repeats the page
 * as escaped HTML and Markdown.
 */
export function pageText(page: string): PageText {
  const isHtml = /<(?:!doctype|html|body|head|article|div|p|table)\b/i.test(page.slice(0, 20_000));
  const text = isHtml ? htmlText(page) : page;
  const address = isHtml ? canonicalAddress(page) : undefined;
  const start = text.search(/\[\[\[\s*"/);
  if (start < 0) return { main: plain(text), repeated: '', address };
  return {
    main: plain(text.slice(0, start)),
    repeated: plain(htmlText(unescapeJson(text.slice(start)))),
    address,
  };
}

/** The blob is often cut off, so that it is unescaped as text and not parsed as JSON. */
function unescapeJson(text: string): string {
  return text
    .replace(/\\u([0-9A-Fa-f]{4})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\[nrt]/g, '\n')
    .replace(/\\(["\\/])/g, '$1');
}

/** Without Markdown's marks for headings and code. */
function plain(text: string): string {
  return text.replace(/^#+/gm, '').replaceAll('`', ' ');
}
