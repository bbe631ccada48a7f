import { duplicateId } from './problems.js';
/**
 * Sheets know their own claims only. Of two claims that were given one id the second is left out; an id that was made
 * from a quote gives way, with a number.
 */
export function assignClaimIds(sheets) {
    const ids = new Map();
    const owners = new Map();
    const problems = [];
    const claims = sheets.flatMap((sheet) => sheet.claims.map((claim) => ({ sheet, claim })));
    for (const { sheet, claim } of claims.filter((each) => each.claim.idIsExplicit)) {
        const owner = owners.get(claim.id);
        if (owner !== undefined)
            problems.push(duplicateId(sheet, claim, owner));
        else {
            owners.set(claim.id, sheet);
            ids.set(claim, claim.id);
        }
    }
    for (const { sheet, claim } of claims.filter((each) => !each.claim.idIsExplicit)) {
        let id = claim.id;
        for (let number = 2; owners.has(id); number += 1)
            id = `${claim.id}-${number}`;
        owners.set(id, sheet);
        ids.set(claim, id);
    }
    return { ids, problems };
}
