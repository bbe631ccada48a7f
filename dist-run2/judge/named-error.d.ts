/**
 * Whether a sentence says, without an if, that one exception of Python is raised, and another one came that is neither it
 * nor one of its kind (Python library reference, "Exception hierarchy").
 */
export declare function namesAnother(sentence: string, type: string): boolean;
