// src/report/words.ts
function readReason(reason) {
	const { code = "", sentence = "" } = /^(?<code>[a-z-]+): ?(?<sentence>[^]*)$/u.exec(reason)?.groups ?? {};
	return isReasonCode(code) ? {
		code,
		sentence
	} : {
		code: null,
		sentence: reason
	};
}
function isNotRun({ reason }) {
	const code = reason === null ? null : readReason(reason).code;
	return code === "harness-error" || code === "isolation-missing";
}
function nextStep(claim) {
	const code = claim.reason === null ? null : readReason(claim.reason).code;
	if (claim.verdict === "refuted" && claim.findings.some(isTimeout)) return timeoutNext;
	if (claim.implicit && claim.verdict === "refuted") return (code === null ? null : ofBaseline.get(code)) ?? implicitNext;
	return (code === null ? verdictWords[claim.verdict] : reasonWords[code]).next;
}
function isReasonCode(text) {
	return Object.hasOwn(reasonWords, text);
}
function isTimeout({ kind, holds, actual }) {
	return kind === "ends" && !holds && actual.startsWith("timeout");
}
const timeoutNext = "Give the program more time in the sheet, `timeout: 2m`; or find out why it does not end; or claim `ends: timeout`.";
const implicitNext = "Repair the block; or claim in the sheet what it shows; or list the block under `ignore` with a reason.";
const ofBaseline = new Map([["holds-after-all", "Remove its entry from `claimcheck-baseline.yaml`."], ["known-wrong-past", "Repair it; or set a later `until` in `claimcheck-baseline.yaml`."]]);
const verdictWords = {
	verified: {
		title: "The claim holds",
		explanation: "It was run on every interpreter asked for that is in its range, and it held on each of them.",
		next: "Nothing needs to be done."
	},
	refuted: {
		title: "The claim does not hold",
		explanation: "On at least one interpreter the program showed something else than the claim says. A run that timed out, crashed or was killed refutes as well.",
		next: "Correct the sentence in the document, or what the sheet expects of it."
	},
	stale: {
		title: "The claim is out of date",
		explanation: "The document no longer says it, the block that it needs is gone, or its review is past due.",
		next: "Bring the sheet up to date with the document, or drop the claim."
	},
	undecided: {
		title: "Nothing was decided on the claim",
		explanation: "It was neither shown to hold nor shown not to hold. It fails with --strict, and so in CI.",
		next: "Remove what keeps it from being decided, or mark the claim `open` with a reason."
	},
	attested: {
		title: "A person vouches for the claim",
		explanation: "No program can show it; the sheet names who or what says so, and when that was reviewed.",
		next: "Nothing needs to be done until its review is due."
	},
	"known-wrong": {
		title: "The claim does not hold, and the sheet says so",
		explanation: "It passes until the date that the sheet sets. When it holds after all, or the date is past, it fails.",
		next: "Correct the document before the date."
	}
};
const reasonWords = {
	"not-observed": {
		title: "What the claim says was not observed",
		explanation: "An expectation of the claim does not hold for what a run showed; the findings name expected and seen.",
		next: "Correct the sentence in the document, or what the sheet expects of it."
	},
	"holds-before-since": {
		title: "The claim holds before the version that it names",
		explanation: "With `since` a claim says that something begins with a version, so it must not hold on earlier ones.",
		next: "Correct the version in the document and in `since`."
	},
	"holds-after-all": {
		title: "The claim holds, although the sheet calls it known to be wrong",
		explanation: "A `known-wrong` that holds hides a claim that could be checked like any other.",
		next: "Remove `known-wrong` from the claim."
	},
	"known-wrong-past": {
		title: "The claim is known to be wrong, and its date is past",
		explanation: "`until` is the last day on which a `known-wrong` passes.",
		next: "Correct the document; or set a later `until`, with its reason."
	},
	"quote-gone": {
		title: "The document no longer says what the claim quotes",
		explanation: "A quote must occur in one line of the document; the nearest text is shown where there is one.",
		next: "Bring the quote up to date with the document, or drop the claim if the sentence is gone."
	},
	"block-gone": {
		title: "A block that the claim needs is gone",
		explanation: "The selector of its program matches no block of the document.",
		next: "Take the selector of the block from `claimcheck list`, or drop the claim."
	},
	"review-due": {
		title: "The attestation is past due",
		explanation: "The period of `again` after `reviewed` is over.",
		next: "Review the sentence and its source, then set `reviewed` to the day on which you did."
	},
	open: {
		title: "The claim is left open",
		explanation: "The sheet leaves it open, a mark of another tool in the document does, or what is shown is a remark and no output. It passes, also with --strict, and is always shown.",
		next: "Give the claim a program or an attestation when you know how."
	},
	"no-interpreter": {
		title: "No interpreter at hand is in range of the claim",
		explanation: "The claim asks for Python versions of which none was asked for or found.",
		next: "Install such a Python and ask for it with --python; `claimcheck doctor` shows what was found."
	},
	"missing-package": {
		title: "The program needs a package that is not installed",
		explanation: "An import failed for a module outside the standard library, so nothing was shown about the claim.",
		next: "Name the package under `requirements` and use --install; or ask for an interpreter that has it."
	},
	"timings-disagree": {
		title: "Repeated measurements disagree",
		explanation: "A time was outside its range and inside it when measured again, alone: this machine cannot tell.",
		next: "Run it again on a quieter machine, widen the tolerance, or use `clock: virtual`."
	},
	"needs-network": {
		title: "The program needs a network",
		explanation: "It could not reach another machine, which says nothing about the document.",
		next: "Claim in a sheet what can be checked without it, or list the block under `ignore` with a reason."
	},
	"needs-input": {
		title: "The program asks for input",
		explanation: "It reads answers, arguments of the command line or variables of the environment that nobody gives while it is checked, which says nothing about the document.",
		next: "Give the answers in a sheet: `before: \"import sys, io; sys.stdin = io.StringIO(...)\"`; or list the block under `ignore`."
	},
	"needs-file": {
		title: "The program needs a file that is not here",
		explanation: "It opens a file that only its author has, which says nothing about the document.",
		next: "Make the file in a sheet with `before`, or list the block under `ignore` with a reason."
	},
	"needs-display": {
		title: "The program needs a screen",
		explanation: "It opens a window, or asks a terminal, which says nothing about the document.",
		next: "List the block under `ignore` with a reason."
	},
	"needs-command": {
		title: "The program calls a command that is not installed",
		explanation: "It starts another program that this machine does not have, which says nothing about the document.",
		next: "Install the command, or list the block under `ignore` with a reason."
	},
	"needs-permission": {
		title: "The program needs a right that it does not have here",
		explanation: "The system refused what it asked for, which says nothing about the document.",
		next: "Say in a sheet what it needs, or list the block under `ignore` with a reason."
	},
	"needs-fixture": {
		title: "The block needs a fixture of pytest",
		explanation: "A mark in the document asks pytest, or a plugin of it, for a fixture. claimcheck runs the block by itself and has none, so nothing was decided.",
		next: "Give the block what it needs in the sheet, with `before`; or list it under `ignore` with a reason."
	},
	"needs-include": {
		title: "A part of the block stands in a file that cannot be read",
		explanation: "The block includes a file, or a section of one, that is not there. What its reader sees is not known.",
		next: "Correct the include, which is told as `unresolved-include`; or list the block under `ignore` with a reason."
	},
	fragment: {
		title: "The block is a piece of something",
		explanation: "It uses names that the document defines nowhere above it, goes on from code that the reader is to complete, or is notation that no Python reads. That it does not run proves nothing.",
		next: "Say in a sheet what it needs (`before`, `uses`, `inside`), or list it under `ignore` with a reason."
	},
	"newer-python": {
		title: "It holds on a later Python only",
		explanation: "Nobody says which Pythons the document is for, so an older one proves nothing.",
		next: "Say in a sheet which it is for, `python: \">=3.10\"`, or ask for later ones only."
	},
	"no-end": {
		title: "The program was stopped, and the document does not say that it ends",
		explanation: "It was still running at its time limit, or went on printing: a server, a loop, a long computation.",
		next: "Claim `ends: timeout` in a sheet, give it a `timeout`, or list the block under `ignore` with a reason."
	},
	"not-reached": {
		title: "The program ended before it came to what the document shows",
		explanation: "It raised, stopped or was stopped first; whether it runs clean is a claim of its own.",
		next: "Repair the block, or say in a sheet what it needs."
	},
	"not-comparable": {
		title: "What the document shows cannot be compared",
		explanation: "It is shortened, or differs each time or on each machine, so a difference proves nothing.",
		next: "Say in a sheet what holds each time, with patterns."
	},
	"hidden-warning": {
		title: "The program warns of what Python shows only when it is asked to",
		explanation: "A DeprecationWarning outside of the program itself, a ResourceWarning and others are not printed by default: a reader sees nothing of them.",
		next: "Repair the block, or claim the warning in a sheet."
	},
	"harness-error": {
		title: "claimcheck could not carry out the run",
		explanation: "The fault is with claimcheck or the machine and says nothing about the document.",
		next: "Run it again; `claimcheck doctor` shows what this machine can do."
	},
	"isolation-missing": {
		title: "The isolation asked for cannot be had on this machine",
		explanation: "A level of isolation that is missing is never replaced by a lower one.",
		next: "Ask for a lower level with --isolation; `claimcheck doctor` shows which there are."
	},
	"boundary-not-seen": {
		title: "No interpreter before the version of `since` was at hand",
		explanation: "The claim holds from that version on, as far as was seen; that it does not hold before was not tried. Undecided with --strict.",
		next: "Ask with --python for an earlier interpreter too."
	},
	"said-to-fail": {
		title: "The program fails, and the document says so",
		explanation: "A sentence beside the block, a comment in it, or a `raise` of its own says that it does not run to its end.",
		next: "Nothing needs to be done."
	},
	"known-wrong": {
		title: "The sheet says that the claim is wrong",
		explanation: "The reason of the sheet follows. It passes until the date in `until`.",
		next: "Correct the document before the date."
	},
	attested: {
		title: "The sheet gives an attestation",
		explanation: "The reason of the sheet follows; no program can show the claim.",
		next: "Nothing needs to be done until its review is due."
	}
};
export { verdictWords as a, reasonWords as i, nextStep as n, readReason as r, isNotRun as t };
