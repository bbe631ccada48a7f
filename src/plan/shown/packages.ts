import type { AsItStands } from '../../model/as-it-stands.ts';

/** Packages that a document tells its reader to install, or links to in the index. */
export function packagesIn(text: string): Pick<AsItStands, 'packages'> {
  const installed = [...text.matchAll(installing)].flatMap(({ groups }) => (groups?.['rest'] ?? '').split(/\s+/u));
  const linked = [...text.matchAll(inIndex)].map(({ groups }) => groups?.['name'] ?? '');
  const named = [...installed, ...linked].flatMap((each) => /^["'`]?(?<name>[A-Za-z][\w.-]*)/u.exec(each)?.[1] ?? []);
  const names = [...new Set(named)];
  return names.length === 0 ? {} : { packages: names };
}

const installing =
  /\b(?:pip3?|pipx|uv|conda|mamba|poetry|pdm|pipenv|rye|hatch) (?:pip )?(?:install|add)\b(?<rest>[^\n;&|#]*)/gu;

/** Pages of projects, and the badges that show them. */
const inIndex = /\bpypi(?:\.(?:org|python\.org))?\/(?:project|p|pypi|v|pyversions|dm|l|status)\/(?<name>[\w.-]*\w)/gu;
