import fc from 'fast-check';

const wild = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }),
);
/** Texts that URLs, paths and escapes trip over. */
export const awkward = fc.oneof(
  wild,
  fc
    .array(
      fc.constantFrom(
        '.',
        '/',
        '%2e',
        '%2F',
        ':',
        '@',
        '?',
        '#',
        '\\',
        '%',
        'é',
        '😀',
        'a',
        '!',
        "'",
        '(',
        ')',
        '*',
        ' ',
        '\n',
      ),
      { maxLength: 8 },
    )
    .map((pieces) => pieces.join('')),
);
