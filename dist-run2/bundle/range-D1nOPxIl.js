// src/model/range.ts
const timeTolerance = {
	real: {
		fraction: .1,
		atLeast: .25,
		atLeastText: "0.25s"
	},
	virtual: {
		fraction: .02,
		atLeast: .05,
		atLeastText: "50ms"
	}
};
function allowedDeviation(range, byDefault) {
	const { tolerance } = range;
	if (tolerance === null) return Math.max(Math.abs(range.value) * byDefault.fraction, byDefault.atLeast);
	return tolerance.kind === "relative" ? Math.abs(range.value) * tolerance.fraction : tolerance.amount;
}
export { timeTolerance as n, allowedDeviation as t };
