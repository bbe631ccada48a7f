import { distributionOf } from '../model/needs.ts';
import type { Lack, Observation } from '../model/observation.ts';

/** What a program lacks, as the document names it where it does, and how it is had. `module`: the one that was not found. */
export function missingPackage(module: string, { packages }: Pick<Observation, 'packages'>): string {
  const named = packages?.named.find((requirement) => brings(distributionOf(requirement), module));
  if (named === undefined) return `needs ${module}`;
  const name = /^[\w.-]+/u.exec(named)?.[0] ?? named;
  return packages?.installed === true
    ? `needs ${module}, which ${name} did not bring`
    : `needs ${name}, which --install provides`;
}

/** In a module, of a package or of the standard library, and not in the program itself. */
export function isRaisedElsewhere(lack: Pick<Lack, 'raisedIn'> | null | undefined): boolean {
  return typeof lack?.raisedIn === 'string' && lack.raisedIn !== '__main__';
}

/** Distributions and modules have names of their own; most are alike, and the rest are few that everybody uses. */
export function brings(distribution: string, module: string): boolean {
  const [top = ''] = module.split('.');
  const name = distributionOf(top);
  return (
    distribution === name ||
    distribution === distributionOf(module) ||
    core(distribution) === core(name) ||
    distribution === otherNames.get(top)
  );
}

/** Without what is said of the language. */
function core(name: string): string {
  return name.replaceAll(/^python-?|-?python$|^py-?|-/gu, '');
}

const otherNames = new Map([
  ['attr', 'attrs'],
  ['bs4', 'beautifulsoup4'],
  ['Crypto', 'pycryptodome'],
  ['cv2', 'opencv-python'],
  ['dateutil', 'python-dateutil'],
  ['MySQLdb', 'mysqlclient'],
  ['pkg_resources', 'setuptools'],
  ['PIL', 'pillow'],
  ['psycopg2', 'psycopg2-binary'],
  ['skimage', 'scikit-image'],
  ['sklearn', 'scikit-learn'],
  ['zmq', 'pyzmq'],
]);
