/**
 * What somebody may state as the version of an API: `v1`, `v0.2b`, `directory_v1`, `2024-10-01`. One has a number,
 * or is one of the two that services are published as without.
 */
export const VERSION_NAME = /^(?=.*\d|(?:alpha|beta)$)(?=.{1,63}$)[a-z0-9]+(?:[._-][a-z0-9]+)*$/;

/** The same in words. */
export const VERSION_WORDS = 'a version is like v1, v1beta1 or 2024-10-01';
