import { proseBeside } from './prose.js';
/** Whether readers are asked to write or to change code before they come to a block. */
export function isTask(document, block, goesOn) {
    const { above } = proseBeside(document, block);
    return (goesOn && isUnderExercise(document, block)) || task.test(above?.text ?? '');
}
/** A heading such as `Exercise 3`. */
function isUnderExercise({ headings }, { heading }) {
    for (let at = heading; at !== null;) {
        const current = headings[at];
        if (current === undefined)
            return false;
        if (/\b(?:exercises?|ejercicios?|exercices?|übung(?:en)?|esercizi[oo]?|exercícios?)\b|练习|練習|упражнени|задани/iu.test(current.text))
            return true;
        at = current.parent;
    }
    return false;
}
const task = /^(?:\d+[.)]\s*)?(?:(?:now|next|then|first|finally),?\s+)?(?:modify|change|rewrite|complete|extend|implement|write (?:a|the|some|your)|make (?:a|the) (?:change|following)|your task|fill in|finish|try to write)\b|^(?:修改|编写|編寫|实现|补全|请写)/iu;
