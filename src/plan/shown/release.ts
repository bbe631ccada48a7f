import type { AsItStands } from '../../model/as-it-stands.ts';
import type { Block, Document } from '../../model/document.ts';

/**
 * Where a document tells of what a version of a package brought, as change logs and notes on upgrading do: what it shows
 * was right then. Of versions of Python the interpreters know.
 */
export function releaseOf({ headings, title, path }: Document, block: Block): Pick<AsItStands, 'release'> {
  for (let at = block.heading; at !== null; at = headings[at]?.parent ?? null) {
    const heading = headings[at];
    if (heading !== undefined && ofRelease.test(heading.text) && !/python/iu.test(heading.text))
      return { release: { text: heading.text, line: heading.place.line } };
  }
  const name = path.slice(path.lastIndexOf('/') + 1);
  const isLog = ofLog.test(title ?? '') || ofLog.test(name.replaceAll(/[-_]/gu, ' '));
  return isLog && !/python/iu.test(title ?? '') ? { release: { text: title ?? name, line: 1 } } : {};
}

const ofRelease =
  /\bv\d+(?:\.\d+)*\b|(?:^|[^\d.])\d+\.\d+\.\d+(?![\d.])|\b(?:version|release|upgrad\w*|migrat\w*|new in|since|before|until|changed? in|deprecated in)\b[^.]*\d+\.(?:\d+|x)\b/iu;

const ofLog = /^(?:change ?log|changes|release notes?|releases?|history|news|what'?s new|upgrad\w*|migrat\w*)\b/iu;
