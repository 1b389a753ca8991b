/** An object's member that the same object had before. */
export interface DuplicateMember {
  readonly name: string;
  /** Counted from one. */
  readonly line: number;
}

/**
 * The first member that an object has twice, in text that is known to be JSON. `JSON.parse` takes
 * the last one without a word, another reader may take the first (RFC 8259, section 4).
 */
export function duplicateMember(json: string): DuplicateMember | undefined {
  /** The members of the open objects; undefined for an open list. */
  const open: (Set<string> | undefined)[] = [];
  let isName = false;
  for (let at = 0; at < json.length; at++) {
    switch (json.charCodeAt(at)) {
      case 0x7b: // {
        open.push(new Set());
        isName = true;
        break;
      case 0x5b: // [
        open.push(undefined);
        isName = false;
        break;
      case 0x7d: // }
      case 0x5d: // ]
        open.pop();
        break;
      case 0x2c: // ,
        isName = open.at(-1) !== undefined;
        break;
      case 0x22: {
        const end = stringEnd(json, at);
        const names = open.at(-1);
        if (isName && names !== undefined) {
          const name = nameOf(json.slice(at, end));
          if (names.has(name)) return { name, line: json.slice(0, at).split('\n').length };
          names.add(name);
          isName = false;
        }
        at = end - 1;
        break;
      }
    }
  }
  return undefined;
}

/** Where a string ends, behind its last quote. */
function stringEnd(json: string, start: number): number {
  let end = json.indexOf('"', start + 1);
  while (isEscaped(json, end)) end = json.indexOf('"', end + 1);
  return end + 1;
}

function isEscaped(json: string, quote: number): boolean {
  let first = quote;
  while (json.charCodeAt(first - 1) === 0x5c) first--;
  return (quote - first) % 2 === 1;
}

/** Most names have nothing to unescape. */
function nameOf(literal: string): string {
  return literal.includes('\\') ? String(JSON.parse(literal)) : literal.slice(1, -1);
}
