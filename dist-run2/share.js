import { checkDocument } from './check.js';
import { distribute, fingerprint, keepPortions, portionsOf } from './plan/share.js';
import { partWarning } from './results/part.js';
/** Divides the claims of all documents by the time that they take; null where the request asks for all of them. */
export async function takeShare(sources, request, settings) {
    if (request.shard === null)
        return null;
    const { index, count } = request.shard;
    const checked = [];
    for (const source of sources)
        checked.push(await checkDocument(source, request.cwd, settings));
    const portions = checked.flatMap(({ plan }) => portionsOf(plan));
    const shares = distribute(portions, count);
    const own = shares[index - 1] ?? [];
    const inputs = fingerprint(checked.flatMap(({ plan }) => plan.documents), shares, sharedSettings(request, settings));
    return {
        checked: new Map(sources.flatMap(({ path }, at) => checked.slice(at, at + 1).map((each) => [path, each]))),
        narrow: (plan) => keepPortions(plan, own),
        warning: partWarning({ index, count, inputs }),
        idleBecause: portions.length > 0 && own.length === 0 ? `part ${index} of ${count} has no claim to verify` : null,
    };
}
/** Whatever makes another verification of the same files; paths of interpreters differ from machine to machine. */
function sharedSettings(request, { interpreters, missing }) {
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
