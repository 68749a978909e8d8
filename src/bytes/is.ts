/** A proxy or a getter can throw at whatever it is asked. */
export function is(what: (value: unknown) => boolean, value: unknown): boolean {
  try {
    return what(value);
  } catch {
    return false;
  }
}
