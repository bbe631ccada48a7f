import { h } from 'hastscript';
import { symbols } from './claim-view.js';
import { shortVersion } from './parts.js';
import { countVerdicts } from './summary.js';
/** Radio buttons and switches. The page's style alone makes them work. */
export function drawControls(page) {
    const { claims, versions } = page;
    const failing = claims.filter((view) => view.fails).length;
    const verdicts = countVerdicts(claims.map(({ claim }) => claim));
    return h('div', { className: ['controls'], role: 'group', ariaLabel: 'What is shown' }, [
        drawChoice('verdict', 'Claims', [
            ['all', `all ${claims.length}`],
            ['failed', `${symbols.refuted} failed ${failing}`],
            ...verdicts.map(([verdict, count]) => [verdict, `${symbols[verdict]} ${verdict} ${count}`]),
        ]),
        ...(versions.length < 2
            ? []
            : [
                drawChoice('version', 'Python', [
                    ['all', 'all'],
                    ...versions.map((version, index) => [`${index}`, shortVersion(version, versions)]),
                ]),
            ]),
        h('div', { className: ['choice'] }, [
            h('label', [h('input', { type: 'checkbox', name: 'coverage' }), ' ', h('span', 'Sentences without a claim')]),
        ]),
        h('output', { className: ['shown'], ariaLive: 'polite' }),
    ]);
}
export function drawTheme() {
    return drawChoice('theme', 'Theme', [
        ['auto', 'auto'],
        ['light', 'light'],
        ['dark', 'dark'],
    ]);
}
function drawChoice(name, title, options) {
    const buttons = options.map(([value, label], index) => h('label', [
        h('input', { type: 'radio', name, value, checked: index === 0, autoComplete: 'off' }),
        h('span', label),
    ]));
    return h('fieldset', { className: ['choice'] }, [h('legend', title), ...buttons]);
}
/** Hides the claims that are not asked for; one rule for each pair of verdict and version. */
export function filterStyle({ claims, versions }) {
    const verdicts = [
        'failed',
        ...countVerdicts(claims.map(({ claim }) => claim)).map(([verdict]) => verdict),
    ];
    const several = versions.length > 1;
    const all = several ? chosen('version', 'all') : '';
    const byVersion = several ? versions.map((_, index) => `${index}`) : [];
    return [
        ...verdicts.map((verdict) => `body${chosen('verdict', verdict)}${all} .claim:not([data-verdict~="${verdict}"])`),
        ...byVersion.map((index) => `body${chosen('verdict', 'all')}${chosen('version', index)} .claim:not([data-on~="${index}"])`),
        ...byVersion.flatMap((index) => verdicts.map((verdict) => `body${chosen('verdict', verdict)}${chosen('version', index)} .claim:not([data-on~="${index}-${verdict}"])`)),
    ]
        .map((selector) => `${selector}{display:none}`)
        .concat(verdicts.flatMap(unmarked))
        .join('\n');
}
/** Words of claims that are not shown are words like others. */
function unmarked(verdict) {
    const body = `body${chosen('verdict', verdict)}`;
    const others = verdict === 'failed' ? ':not(.fails)' : `:not(.${verdict}, [data-verdict~="${verdict}"])`;
    return [`${body} article mark${others}{text-decoration:none}`, `${body} article a.mark${others}{display:none}`];
}
function chosen(name, value) {
    return `:has([name=${name}][value="${value}"]:checked)`;
}
