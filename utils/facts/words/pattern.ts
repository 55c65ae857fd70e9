const built: RegExp[] = [];

/**
 * A pattern put together from named parts at run time. Kept in a list, so that the test that looks for patterns
 * that could hang sees these too.
 */
export function pattern(source: string, flags: string): RegExp {
  const made = new RegExp(source, flags);
  built.push(made);
  return made;
}

/** Every pattern that `pattern` has made so far, in the modules loaded. */
export function builtPatterns(): readonly RegExp[] {
  return built;
}
