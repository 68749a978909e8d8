import { isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * Where a file is for whoever reads a report: GitHub and GitLab count from the repository, wherever a command was run; others from the
 * working directory. What lies elsewhere stays absolute.
 */
export function inWorkspace(file: string): string {
  const whole = resolve(file);
  const inside = relative(process.env.GITHUB_WORKSPACE || process.env.CI_PROJECT_DIR || process.cwd(), whole);
  const isOutside = inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return (isOutside ? whole : inside).split(sep).join('/');
}
