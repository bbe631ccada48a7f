/** What the options of a notebook's cell say: tags of Jupyter (MyST), `#|` comments of Quarto. */
export function readCell({ options = [] }) {
    return options.flatMap((option) => effectsOf(option).map((effect) => ({
        tool: option.name === 'tags' ? 'Jupyter' : 'Quarto',
        text: option.text,
        place: option.place,
        ...effect,
    })));
}
/** Whoever reads `true` and `false` in YAML, or in R. */
const isTrue = /^(?:true|yes|on|t)$/iu;
const isFalse = /^(?:false|no|off|f)$/iu;
function effectsOf({ name, value }) {
    switch (name) {
        case 'tags':
            return (value.match(/[\w-]+/gu) ?? []).flatMap((tag) => tagEffects.get(tag) ?? []);
        case 'eval':
            return isFalse.test(value) ? [skip] : [];
        case 'error':
            return isTrue.test(value) ? [mayRaise] : [];
        default:
            return [];
    }
}
const skip = { kind: 'skip', when: null };
const mayRaise = { kind: 'raises', types: [], isCertain: false, when: null };
const tagEffects = new Map([
    ['skip-execution', skip],
    ['raises-exception', mayRaise],
]);
