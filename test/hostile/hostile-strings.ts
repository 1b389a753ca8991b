/** What nobody writes into a spec by accident, and what some people do. */
export const HOSTILE_STRINGS: readonly (readonly [name: string, text: string])[] = [
  ['a single quote', "x'; globalThis.__pwned = 1; '"],
  ['a double quote', 'x"; globalThis.__pwned = 1; "'],
  ['a back-tick', 'x`; globalThis.__pwned = 1; `'],
  ['a substitution', `\${globalThis.__pwned=1}`],
  ['the end of a comment', '*/ globalThis.__pwned=1 /*'],
  ['a line feed', 'x\nglobalThis.__pwned = 1\n// '],
  ['a carriage return', 'x\rglobalThis.__pwned = 1\r// '],
  ['a line separator', 'x\u2028globalThis.__pwned = 1\u2028// '],
  ['a paragraph separator', 'x\u2029globalThis.__pwned = 1\u2029// '],
  ['NUL', 'x\0y'],
  ['the end of a script', '</script><script>globalThis.__pwned=1</script>'],
  ['Markdown', '](javascript:alert(1)) ![x](http://x.example) <img src=x onerror=alert(1)>'],
  ['a Markdown block', '\n\n```\n\n# x\n\n| a |\n| - |\n'],
  ['__proto__', '__proto__'],
  ['constructor', 'constructor'],
  ['a way out', '../../x'],
  ['a way out on Windows', '..\\x'],
  ['a drive', 'C:\\x'],
  ['a device', 'con'],
  ['300 letters', 'x'.repeat(300)],
  ['a source map', '//# sourceMappingURL=http://x.example/x.map'],
  ['Handlebars', '{{x}}{{{constructor.constructor "globalThis.__pwned=1"}}}'],
  ['a lone surrogate', 'x\ud800y'],
  ['a right-to-left override', 'x\u202ey'],
  ['a JSON pointer', '#/%zz/~'],
  ['a backslash at the end', 'x\\'],
];

/** Most of them in one, and those that mean something by themselves. */
export const HOSTILE_MIX: readonly (readonly [name: string, text: string])[] = [
  [
    'everything at once',
    HOSTILE_STRINGS.slice(0, 13)
      .map(([, text]) => text)
      .join(''),
  ],
  ...HOSTILE_STRINGS.filter(([name]) => ['__proto__', 'a way out', 'a device'].includes(name)),
];

/** What an honest spec may hold instead, of every sort that readers tell apart. */
export const HARMLESS_STRINGS: readonly string[] = [
  'harmless',
  'Harmless',
  'not valid',
  'a/b',
  'a:b',
  '',
];
