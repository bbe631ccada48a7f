export function makeLocator(documents) {
    const claims = new Map(documents.flatMap((planned) => planned.claims.map((claim) => [keyOf(planned, claim), claim])));
    return ({ document, claim }) => {
        const planned = claims.get(JSON.stringify([document.path, claim.id]));
        if (claim.place !== null)
            return { path: document.path, start: claim.place, end: quoteEnd(planned, claim.place) };
        const isInSheet = planned !== undefined && planned.sheetPath !== null;
        if (isInSheet)
            return { path: planned.sheetPath, start: planned.sheetPlace, end: null };
        return { path: document.path, start: null, end: null };
    };
}
function keyOf({ document }, { id }) {
    return JSON.stringify([document.path, id]);
}
function quoteEnd(planned, { line, column }) {
    const quote = planned?.quotes.find(({ place }) => place.line === line && place.column === column);
    return quote?.end ?? null;
}
