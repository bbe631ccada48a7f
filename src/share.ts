import { checkDocument } from './check.ts';
import type { CheckedDocument, PlanSettings } from './check.ts';
import type { DocumentSource } from './load.ts';
import { distribute, fingerprint, keepPortions, portionsOf } from './plan/share.ts';
import type { Plan } from './model/plan.ts';
import type { Problem } from './model/problem.ts';
import type { VerifyRequest } from './request.ts';
import { partWarning } from './results/part.ts';

/** The part of a verification that `--shard` asks for. */
export interface Share {
  /** Every document as it was divided, by path: read twice it might differ. */
  readonly checked: ReadonlyMap<string, CheckedDocument>;
  /** The plan of a document without the claims of other parts. */
  readonly narrow: (plan: Plan) => Plan;
  /** Says in the report that it is a part, and which. */
  readonly warning: Problem;
  /** Why this part has no claim though others have, or null. */
  readonly idleBecause: string | null;
}

/** Divides the claims of all documents by the time that they take; null where the request asks for all of them. */
export async function takeShare(
  sources: readonly DocumentSource[],
  request: VerifyRequest,
  settings: PlanSettings,
): Promise<Share | null> {
  if (request.shard === null) return null;
  const { index, count } = request.shard;
  const checked: CheckedDocument[] = [];
  for (const source of sources) checked.push(await checkDocument(source, request.cwd, settings));
  const portions = checked.flatMap(({ plan }) => portionsOf(plan));
  const shares = distribute(portions, count);
  const own = shares[index - 1] ?? [];
  const inputs = fingerprint(
    checked.flatMap(({ plan }) => plan.documents),
    shares,
    sharedSettings(request, settings),
  );
  return {
    checked: new Map(sources.flatMap(({ path }, at) => checked.slice(at, at + 1).map((each) => [path, each] as const))),
    narrow: (plan) => keepPortions(plan, own),
    warning: partWarning({ index, count, inputs }),
    idleBecause: portions.length > 0 && own.length === 0 ? `part ${index} of ${count} has no claim to verify` : null,
  };
}

/** Whatever makes another verification of the same files; paths of interpreters differ from machine to machine. */
function sharedSettings(request: VerifyRequest, { interpreters, missing }: PlanSettings): object {
  const { version, clock, bothClocks, repeat, timeoutSeconds, isolation, strict, requirements, install } = request;
  const pythons = interpreters.map((each) => `${each.implementation} ${each.version}`);
  return {
    version,
    pythons: pythons.toSorted(),
    missing,
    clock: bothClocks ? 'both' : clock,
    repeat,
    timeoutSeconds,
    isolation,
    strict,
    packages: { requirements: requirements.toSorted(), install },
  };
}
