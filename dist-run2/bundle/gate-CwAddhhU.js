// src/model/gate.ts
function failsGate(claim, strict) {
	switch (claim.verdict) {
		case "refuted":
		case "stale": return true;
		case "undecided": return strict && claim.reason?.startsWith("open:") !== true;
		case "verified":
		case "attested":
		case "known-wrong": return false;
	}
}
export { failsGate as t };
