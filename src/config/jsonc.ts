import jsonc from 'jsonc-parser';
import { mergeMark } from '../model/merge-marks.js';
import { type JsonText, JsonTextError } from './json-text.js';

const SAID: Readonly<Record<number, string>> = {
  1: 'a value does not belong here',
  2: 'this is no number',
  3: 'the name of a member, in double quotes, is missing',
  4: 'a value is missing',
  5: 'a colon is missing',
  6: 'a comma is missing',
  7: 'a closing brace is missing',
  8: 'a closing bracket is missing',
  9: 'the text should end here',
  10: 'a comment does not belong here: call the file .jsonc to have comments',
  11: 'a comment does not end',
  12: 'a string does not end',
  16: 'this is no character of JSON',
};

/**
 * Reads JSON, or JSON with comments and with commas behind the last member.
 *
 * @throws JsonTextError where the text is none, or says something twice.
 */
export function parseJsonc(given: string, hasComments: boolean): JsonText {
  // A byte order mark, as some editors of Windows write it.
  const text = given.replace(/^\uFEFF/, '');
  const errors: jsonc.ParseError[] = [];
  const root = jsonc.parseTree(text, errors, {
    disallowComments: !hasComments,
    allowTrailingComma: hasComments,
  });
  const [first] = errors;
  if (first !== undefined || root === undefined) {
    const isMerged = mergeMark(text) !== undefined;
    const said = isMerged
      ? 'a merge has left its marks in this file'
      : (SAID[first?.error ?? 0] ?? 'this is no JSON');
    throw new JsonTextError(said, placeAt(text, first?.offset ?? 0));
  }
  forbidTwice(root, text);
  return {
    value: jsonc.getNodeValue(root),
    placeOf: (path) => placeAt(text, nearest(root, path).offset),
  };
}

/** The last of two members of a name would win without a word. */
function forbidTwice(node: jsonc.Node, text: string): void {
  const names = new Set<unknown>();
  for (const child of node.children ?? []) {
    const [name] = child.children ?? [];
    if (child.type === 'property' && name !== undefined) {
      if (names.has(name.value)) {
        throw new JsonTextError(`"${name.value}" is there twice`, placeAt(text, name.offset));
      }
      names.add(name.value);
    }
    forbidTwice(child, text);
  }
}

function nearest(root: jsonc.Node, path: readonly PropertyKey[]): jsonc.Node {
  let node = root;
  for (let depth = 1; depth <= path.length; depth += 1) {
    const segments = path
      .slice(0, depth)
      .map((one) => (typeof one === 'number' ? one : String(one)));
    const next = jsonc.findNodeAtLocation(root, segments);
    if (next === undefined) break;
    // A member is best found by its name.
    node = next.parent?.type === 'property' ? next.parent : next;
  }
  return node;
}

function placeAt(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}
