import * as z from 'zod';
import type { LinePattern, WarningPattern } from '../model/expectation.ts';
/** What a claim expects of its program. Values are read; places are added by the decoder. */
export declare const expectSchema: z.ZodObject<{
    stdout: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<readonly LinePattern[], string>>, z.ZodArray<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<{
        readonly kind: 'literal';
        readonly text: string;
    } | {
        readonly kind: 'any-lines';
    } | {
        readonly kind: 'glob';
        readonly glob: string;
    } | {
        readonly kind: 'regex';
        readonly source: string;
    }, string>>, z.ZodPipe<z.ZodObject<{
        like: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<{
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        }, string>>>;
        matches: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<{
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        }, string>>>;
    }, z.core.$strict>, z.ZodTransform<{
        readonly kind: 'literal';
        readonly text: string;
    } | {
        readonly kind: 'any-lines';
    } | {
        readonly kind: 'glob';
        readonly glob: string;
    } | {
        readonly kind: 'regex';
        readonly source: string;
    }, {
        like?: {
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        } | undefined;
        matches?: {
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        } | undefined;
    }>>]>>]>>;
    stderr: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<readonly LinePattern[], string>>, z.ZodArray<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<{
        readonly kind: 'literal';
        readonly text: string;
    } | {
        readonly kind: 'any-lines';
    } | {
        readonly kind: 'glob';
        readonly glob: string;
    } | {
        readonly kind: 'regex';
        readonly source: string;
    }, string>>, z.ZodPipe<z.ZodObject<{
        like: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<{
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        }, string>>>;
        matches: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<{
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        }, string>>>;
    }, z.core.$strict>, z.ZodTransform<{
        readonly kind: 'literal';
        readonly text: string;
    } | {
        readonly kind: 'any-lines';
    } | {
        readonly kind: 'glob';
        readonly glob: string;
    } | {
        readonly kind: 'regex';
        readonly source: string;
    }, {
        like?: {
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        } | undefined;
        matches?: {
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        } | undefined;
    }>>]>>]>>;
    contains: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<readonly LinePattern[], string>>, z.ZodArray<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<{
        readonly kind: 'literal';
        readonly text: string;
    } | {
        readonly kind: 'any-lines';
    } | {
        readonly kind: 'glob';
        readonly glob: string;
    } | {
        readonly kind: 'regex';
        readonly source: string;
    }, string>>, z.ZodPipe<z.ZodObject<{
        like: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<{
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        }, string>>>;
        matches: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<{
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        }, string>>>;
    }, z.core.$strict>, z.ZodTransform<{
        readonly kind: 'literal';
        readonly text: string;
    } | {
        readonly kind: 'any-lines';
    } | {
        readonly kind: 'glob';
        readonly glob: string;
    } | {
        readonly kind: 'regex';
        readonly source: string;
    }, {
        like?: {
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        } | undefined;
        matches?: {
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        } | undefined;
    }>>]>>]>, z.ZodTransform<{
        stdout: ({
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        })[] | readonly LinePattern[];
        stderr: undefined;
    }, ({
        readonly kind: 'literal';
        readonly text: string;
    } | {
        readonly kind: 'any-lines';
    } | {
        readonly kind: 'glob';
        readonly glob: string;
    } | {
        readonly kind: 'regex';
        readonly source: string;
    })[] | readonly LinePattern[]>>, z.ZodObject<{
        stdout: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<readonly LinePattern[], string>>, z.ZodArray<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<{
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        }, string>>, z.ZodPipe<z.ZodObject<{
            like: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<{
                readonly kind: 'literal';
                readonly text: string;
            } | {
                readonly kind: 'any-lines';
            } | {
                readonly kind: 'glob';
                readonly glob: string;
            } | {
                readonly kind: 'regex';
                readonly source: string;
            }, string>>>;
            matches: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<{
                readonly kind: 'literal';
                readonly text: string;
            } | {
                readonly kind: 'any-lines';
            } | {
                readonly kind: 'glob';
                readonly glob: string;
            } | {
                readonly kind: 'regex';
                readonly source: string;
            }, string>>>;
        }, z.core.$strict>, z.ZodTransform<{
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        }, {
            like?: {
                readonly kind: 'literal';
                readonly text: string;
            } | {
                readonly kind: 'any-lines';
            } | {
                readonly kind: 'glob';
                readonly glob: string;
            } | {
                readonly kind: 'regex';
                readonly source: string;
            } | undefined;
            matches?: {
                readonly kind: 'literal';
                readonly text: string;
            } | {
                readonly kind: 'any-lines';
            } | {
                readonly kind: 'glob';
                readonly glob: string;
            } | {
                readonly kind: 'regex';
                readonly source: string;
            } | undefined;
        }>>]>>]>>;
        stderr: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<readonly LinePattern[], string>>, z.ZodArray<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<{
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        }, string>>, z.ZodPipe<z.ZodObject<{
            like: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<{
                readonly kind: 'literal';
                readonly text: string;
            } | {
                readonly kind: 'any-lines';
            } | {
                readonly kind: 'glob';
                readonly glob: string;
            } | {
                readonly kind: 'regex';
                readonly source: string;
            }, string>>>;
            matches: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<{
                readonly kind: 'literal';
                readonly text: string;
            } | {
                readonly kind: 'any-lines';
            } | {
                readonly kind: 'glob';
                readonly glob: string;
            } | {
                readonly kind: 'regex';
                readonly source: string;
            }, string>>>;
        }, z.core.$strict>, z.ZodTransform<{
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        }, {
            like?: {
                readonly kind: 'literal';
                readonly text: string;
            } | {
                readonly kind: 'any-lines';
            } | {
                readonly kind: 'glob';
                readonly glob: string;
            } | {
                readonly kind: 'regex';
                readonly source: string;
            } | undefined;
            matches?: {
                readonly kind: 'literal';
                readonly text: string;
            } | {
                readonly kind: 'any-lines';
            } | {
                readonly kind: 'glob';
                readonly glob: string;
            } | {
                readonly kind: 'regex';
                readonly source: string;
            } | undefined;
        }>>]>>]>>;
    }, z.core.$strict>]>>;
    lacks: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<readonly LinePattern[], string>>, z.ZodArray<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<{
        readonly kind: 'literal';
        readonly text: string;
    } | {
        readonly kind: 'any-lines';
    } | {
        readonly kind: 'glob';
        readonly glob: string;
    } | {
        readonly kind: 'regex';
        readonly source: string;
    }, string>>, z.ZodPipe<z.ZodObject<{
        like: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<{
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        }, string>>>;
        matches: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<{
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        }, string>>>;
    }, z.core.$strict>, z.ZodTransform<{
        readonly kind: 'literal';
        readonly text: string;
    } | {
        readonly kind: 'any-lines';
    } | {
        readonly kind: 'glob';
        readonly glob: string;
    } | {
        readonly kind: 'regex';
        readonly source: string;
    }, {
        like?: {
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        } | undefined;
        matches?: {
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        } | undefined;
    }>>]>>]>, z.ZodTransform<{
        stdout: ({
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        })[] | readonly LinePattern[];
        stderr: undefined;
    }, ({
        readonly kind: 'literal';
        readonly text: string;
    } | {
        readonly kind: 'any-lines';
    } | {
        readonly kind: 'glob';
        readonly glob: string;
    } | {
        readonly kind: 'regex';
        readonly source: string;
    })[] | readonly LinePattern[]>>, z.ZodObject<{
        stdout: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<readonly LinePattern[], string>>, z.ZodArray<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<{
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        }, string>>, z.ZodPipe<z.ZodObject<{
            like: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<{
                readonly kind: 'literal';
                readonly text: string;
            } | {
                readonly kind: 'any-lines';
            } | {
                readonly kind: 'glob';
                readonly glob: string;
            } | {
                readonly kind: 'regex';
                readonly source: string;
            }, string>>>;
            matches: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<{
                readonly kind: 'literal';
                readonly text: string;
            } | {
                readonly kind: 'any-lines';
            } | {
                readonly kind: 'glob';
                readonly glob: string;
            } | {
                readonly kind: 'regex';
                readonly source: string;
            }, string>>>;
        }, z.core.$strict>, z.ZodTransform<{
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        }, {
            like?: {
                readonly kind: 'literal';
                readonly text: string;
            } | {
                readonly kind: 'any-lines';
            } | {
                readonly kind: 'glob';
                readonly glob: string;
            } | {
                readonly kind: 'regex';
                readonly source: string;
            } | undefined;
            matches?: {
                readonly kind: 'literal';
                readonly text: string;
            } | {
                readonly kind: 'any-lines';
            } | {
                readonly kind: 'glob';
                readonly glob: string;
            } | {
                readonly kind: 'regex';
                readonly source: string;
            } | undefined;
        }>>]>>]>>;
        stderr: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<readonly LinePattern[], string>>, z.ZodArray<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<{
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        }, string>>, z.ZodPipe<z.ZodObject<{
            like: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<{
                readonly kind: 'literal';
                readonly text: string;
            } | {
                readonly kind: 'any-lines';
            } | {
                readonly kind: 'glob';
                readonly glob: string;
            } | {
                readonly kind: 'regex';
                readonly source: string;
            }, string>>>;
            matches: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<{
                readonly kind: 'literal';
                readonly text: string;
            } | {
                readonly kind: 'any-lines';
            } | {
                readonly kind: 'glob';
                readonly glob: string;
            } | {
                readonly kind: 'regex';
                readonly source: string;
            }, string>>>;
        }, z.core.$strict>, z.ZodTransform<{
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        }, {
            like?: {
                readonly kind: 'literal';
                readonly text: string;
            } | {
                readonly kind: 'any-lines';
            } | {
                readonly kind: 'glob';
                readonly glob: string;
            } | {
                readonly kind: 'regex';
                readonly source: string;
            } | undefined;
            matches?: {
                readonly kind: 'literal';
                readonly text: string;
            } | {
                readonly kind: 'any-lines';
            } | {
                readonly kind: 'glob';
                readonly glob: string;
            } | {
                readonly kind: 'regex';
                readonly source: string;
            } | undefined;
        }>>]>>]>>;
    }, z.core.$strict>]>>;
    unordered: z.ZodOptional<z.ZodArray<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<{
        readonly kind: 'literal';
        readonly text: string;
    } | {
        readonly kind: 'any-lines';
    } | {
        readonly kind: 'glob';
        readonly glob: string;
    } | {
        readonly kind: 'regex';
        readonly source: string;
    }, string>>, z.ZodPipe<z.ZodObject<{
        like: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<{
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        }, string>>>;
        matches: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<{
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        }, string>>>;
    }, z.core.$strict>, z.ZodTransform<{
        readonly kind: 'literal';
        readonly text: string;
    } | {
        readonly kind: 'any-lines';
    } | {
        readonly kind: 'glob';
        readonly glob: string;
    } | {
        readonly kind: 'regex';
        readonly source: string;
    }, {
        like?: {
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        } | undefined;
        matches?: {
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        } | undefined;
    }>>]>>>;
    order: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodArray<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<{
        readonly kind: 'literal';
        readonly text: string;
    } | {
        readonly kind: 'any-lines';
    } | {
        readonly kind: 'glob';
        readonly glob: string;
    } | {
        readonly kind: 'regex';
        readonly source: string;
    }, string>>, z.ZodPipe<z.ZodObject<{
        like: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<{
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        }, string>>>;
        matches: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<{
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        }, string>>>;
    }, z.core.$strict>, z.ZodTransform<{
        readonly kind: 'literal';
        readonly text: string;
    } | {
        readonly kind: 'any-lines';
    } | {
        readonly kind: 'glob';
        readonly glob: string;
    } | {
        readonly kind: 'regex';
        readonly source: string;
    }, {
        like?: {
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        } | undefined;
        matches?: {
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        } | undefined;
    }>>]>>, z.ZodTransform<({
        readonly kind: 'literal';
        readonly text: string;
    } | {
        readonly kind: 'any-lines';
    } | {
        readonly kind: 'glob';
        readonly glob: string;
    } | {
        readonly kind: 'regex';
        readonly source: string;
    })[][], ({
        readonly kind: 'literal';
        readonly text: string;
    } | {
        readonly kind: 'any-lines';
    } | {
        readonly kind: 'glob';
        readonly glob: string;
    } | {
        readonly kind: 'regex';
        readonly source: string;
    })[]>>, z.ZodArray<z.ZodArray<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<{
        readonly kind: 'literal';
        readonly text: string;
    } | {
        readonly kind: 'any-lines';
    } | {
        readonly kind: 'glob';
        readonly glob: string;
    } | {
        readonly kind: 'regex';
        readonly source: string;
    }, string>>, z.ZodPipe<z.ZodObject<{
        like: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<{
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        }, string>>>;
        matches: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<{
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        }, string>>>;
    }, z.core.$strict>, z.ZodTransform<{
        readonly kind: 'literal';
        readonly text: string;
    } | {
        readonly kind: 'any-lines';
    } | {
        readonly kind: 'glob';
        readonly glob: string;
    } | {
        readonly kind: 'regex';
        readonly source: string;
    }, {
        like?: {
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        } | undefined;
        matches?: {
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        } | undefined;
    }>>]>>>]>>;
    duration: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<{
        readonly kind: 'about';
        readonly text: string;
        readonly value: number;
        readonly tolerance: import("../model/range.ts").Tolerance | null;
    } | {
        readonly kind: 'between';
        readonly text: string;
        readonly low: number | null;
        readonly lowInclusive: boolean;
        readonly high: number | null;
        readonly highInclusive: boolean;
    }, string>>>;
    timeline: z.ZodOptional<z.ZodArray<z.ZodPipe<z.ZodObject<{
        line: z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<{
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        }, string>>, z.ZodPipe<z.ZodObject<{
            like: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<{
                readonly kind: 'literal';
                readonly text: string;
            } | {
                readonly kind: 'any-lines';
            } | {
                readonly kind: 'glob';
                readonly glob: string;
            } | {
                readonly kind: 'regex';
                readonly source: string;
            }, string>>>;
            matches: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<{
                readonly kind: 'literal';
                readonly text: string;
            } | {
                readonly kind: 'any-lines';
            } | {
                readonly kind: 'glob';
                readonly glob: string;
            } | {
                readonly kind: 'regex';
                readonly source: string;
            }, string>>>;
        }, z.core.$strict>, z.ZodTransform<{
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        }, {
            like?: {
                readonly kind: 'literal';
                readonly text: string;
            } | {
                readonly kind: 'any-lines';
            } | {
                readonly kind: 'glob';
                readonly glob: string;
            } | {
                readonly kind: 'regex';
                readonly source: string;
            } | undefined;
            matches?: {
                readonly kind: 'literal';
                readonly text: string;
            } | {
                readonly kind: 'any-lines';
            } | {
                readonly kind: 'glob';
                readonly glob: string;
            } | {
                readonly kind: 'regex';
                readonly source: string;
            } | undefined;
        }>>]>;
        at: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<{
            readonly kind: 'about';
            readonly text: string;
            readonly value: number;
            readonly tolerance: import("../model/range.ts").Tolerance | null;
        } | {
            readonly kind: 'between';
            readonly text: string;
            readonly low: number | null;
            readonly lowInclusive: boolean;
            readonly high: number | null;
            readonly highInclusive: boolean;
        }, string>>>;
        after: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<{
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        }, string>>, z.ZodPipe<z.ZodObject<{
            like: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<{
                readonly kind: 'literal';
                readonly text: string;
            } | {
                readonly kind: 'any-lines';
            } | {
                readonly kind: 'glob';
                readonly glob: string;
            } | {
                readonly kind: 'regex';
                readonly source: string;
            }, string>>>;
            matches: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<{
                readonly kind: 'literal';
                readonly text: string;
            } | {
                readonly kind: 'any-lines';
            } | {
                readonly kind: 'glob';
                readonly glob: string;
            } | {
                readonly kind: 'regex';
                readonly source: string;
            }, string>>>;
        }, z.core.$strict>, z.ZodTransform<{
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        }, {
            like?: {
                readonly kind: 'literal';
                readonly text: string;
            } | {
                readonly kind: 'any-lines';
            } | {
                readonly kind: 'glob';
                readonly glob: string;
            } | {
                readonly kind: 'regex';
                readonly source: string;
            } | undefined;
            matches?: {
                readonly kind: 'literal';
                readonly text: string;
            } | {
                readonly kind: 'any-lines';
            } | {
                readonly kind: 'glob';
                readonly glob: string;
            } | {
                readonly kind: 'regex';
                readonly source: string;
            } | undefined;
        }>>]>>;
        by: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<{
            readonly kind: 'about';
            readonly text: string;
            readonly value: number;
            readonly tolerance: import("../model/range.ts").Tolerance | null;
        } | {
            readonly kind: 'between';
            readonly text: string;
            readonly low: number | null;
            readonly lowInclusive: boolean;
            readonly high: number | null;
            readonly highInclusive: boolean;
        }, string>>>;
    }, z.core.$strict>, z.ZodTransform<{
        readonly kind: 'at';
        readonly line: LinePattern;
        readonly at: import("../model/range.ts").Range;
    } | {
        readonly kind: 'after';
        readonly line: LinePattern;
        readonly after: LinePattern;
        readonly by: import("../model/range.ts").Range;
    }, {
        line: {
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        };
        at?: {
            readonly kind: 'about';
            readonly text: string;
            readonly value: number;
            readonly tolerance: import("../model/range.ts").Tolerance | null;
        } | {
            readonly kind: 'between';
            readonly text: string;
            readonly low: number | null;
            readonly lowInclusive: boolean;
            readonly high: number | null;
            readonly highInclusive: boolean;
        } | undefined;
        after?: {
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        } | undefined;
        by?: {
            readonly kind: 'about';
            readonly text: string;
            readonly value: number;
            readonly tolerance: import("../model/range.ts").Tolerance | null;
        } | {
            readonly kind: 'between';
            readonly text: string;
            readonly low: number | null;
            readonly lowInclusive: boolean;
            readonly high: number | null;
            readonly highInclusive: boolean;
        } | undefined;
    }>>>>;
    cpu: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<{
        readonly kind: 'about';
        readonly text: string;
        readonly value: number;
        readonly tolerance: import("../model/range.ts").Tolerance | null;
    } | {
        readonly kind: 'between';
        readonly text: string;
        readonly low: number | null;
        readonly lowInclusive: boolean;
        readonly high: number | null;
        readonly highInclusive: boolean;
    }, string>>>;
    warnings: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<readonly WarningPattern[], string>>, z.ZodArray<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<WarningPattern, string>>, z.ZodPipe<z.ZodObject<{
        category: z.ZodString;
        message: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<{
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        }, string>>, z.ZodPipe<z.ZodObject<{
            like: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<{
                readonly kind: 'literal';
                readonly text: string;
            } | {
                readonly kind: 'any-lines';
            } | {
                readonly kind: 'glob';
                readonly glob: string;
            } | {
                readonly kind: 'regex';
                readonly source: string;
            }, string>>>;
            matches: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<{
                readonly kind: 'literal';
                readonly text: string;
            } | {
                readonly kind: 'any-lines';
            } | {
                readonly kind: 'glob';
                readonly glob: string;
            } | {
                readonly kind: 'regex';
                readonly source: string;
            }, string>>>;
        }, z.core.$strict>, z.ZodTransform<{
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        }, {
            like?: {
                readonly kind: 'literal';
                readonly text: string;
            } | {
                readonly kind: 'any-lines';
            } | {
                readonly kind: 'glob';
                readonly glob: string;
            } | {
                readonly kind: 'regex';
                readonly source: string;
            } | undefined;
            matches?: {
                readonly kind: 'literal';
                readonly text: string;
            } | {
                readonly kind: 'any-lines';
            } | {
                readonly kind: 'glob';
                readonly glob: string;
            } | {
                readonly kind: 'regex';
                readonly source: string;
            } | undefined;
        }>>]>>;
    }, z.core.$strict>, z.ZodTransform<WarningPattern, {
        category: string;
        message?: {
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        } | undefined;
    }>>, z.ZodPipe<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<{
        readonly kind: 'literal';
        readonly text: string;
    } | {
        readonly kind: 'any-lines';
    } | {
        readonly kind: 'glob';
        readonly glob: string;
    } | {
        readonly kind: 'regex';
        readonly source: string;
    }, string>>, z.ZodPipe<z.ZodObject<{
        like: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<{
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        }, string>>>;
        matches: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<{
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        }, string>>>;
    }, z.core.$strict>, z.ZodTransform<{
        readonly kind: 'literal';
        readonly text: string;
    } | {
        readonly kind: 'any-lines';
    } | {
        readonly kind: 'glob';
        readonly glob: string;
    } | {
        readonly kind: 'regex';
        readonly source: string;
    }, {
        like?: {
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        } | undefined;
        matches?: {
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        } | undefined;
    }>>]>>, z.ZodTransform<WarningPattern, Record<string, {
        readonly kind: 'literal';
        readonly text: string;
    } | {
        readonly kind: 'any-lines';
    } | {
        readonly kind: 'glob';
        readonly glob: string;
    } | {
        readonly kind: 'regex';
        readonly source: string;
    }>>>]>>]>>;
    error: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<{
        readonly error: import("../model/expectation.ts").ErrorPattern | null;
    }, string>>, z.ZodPipe<z.ZodObject<{
        type: z.ZodString;
        message: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<{
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        }, string>>, z.ZodPipe<z.ZodObject<{
            like: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<{
                readonly kind: 'literal';
                readonly text: string;
            } | {
                readonly kind: 'any-lines';
            } | {
                readonly kind: 'glob';
                readonly glob: string;
            } | {
                readonly kind: 'regex';
                readonly source: string;
            }, string>>>;
            matches: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<{
                readonly kind: 'literal';
                readonly text: string;
            } | {
                readonly kind: 'any-lines';
            } | {
                readonly kind: 'glob';
                readonly glob: string;
            } | {
                readonly kind: 'regex';
                readonly source: string;
            }, string>>>;
        }, z.core.$strict>, z.ZodTransform<{
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        }, {
            like?: {
                readonly kind: 'literal';
                readonly text: string;
            } | {
                readonly kind: 'any-lines';
            } | {
                readonly kind: 'glob';
                readonly glob: string;
            } | {
                readonly kind: 'regex';
                readonly source: string;
            } | undefined;
            matches?: {
                readonly kind: 'literal';
                readonly text: string;
            } | {
                readonly kind: 'any-lines';
            } | {
                readonly kind: 'glob';
                readonly glob: string;
            } | {
                readonly kind: 'regex';
                readonly source: string;
            } | undefined;
        }>>]>>;
    }, z.core.$strict>, z.ZodTransform<{
        error: {
            type: string;
            message: LinePattern | null;
        };
    }, {
        type: string;
        message?: {
            readonly kind: 'literal';
            readonly text: string;
        } | {
            readonly kind: 'any-lines';
        } | {
            readonly kind: 'glob';
            readonly glob: string;
        } | {
            readonly kind: 'regex';
            readonly source: string;
        } | undefined;
    }>>]>>;
    exit: z.ZodOptional<z.ZodInt>;
    ends: z.ZodOptional<z.ZodEnum<{
        error: "error";
        exit: "exit";
        timeout: "timeout";
    }>>;
    holds: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<string[], string>>, z.ZodArray<z.ZodString>]>>;
    'compared-with': z.ZodOptional<z.ZodObject<{
        program: z.ZodString;
        duration: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<{
            readonly kind: 'about';
            readonly text: string;
            readonly value: number;
            readonly tolerance: import("../model/range.ts").Tolerance | null;
        } | {
            readonly kind: 'between';
            readonly text: string;
            readonly low: number | null;
            readonly lowInclusive: boolean;
            readonly high: number | null;
            readonly highInclusive: boolean;
        }, string>>>;
        cpu: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<{
            readonly kind: 'about';
            readonly text: string;
            readonly value: number;
            readonly tolerance: import("../model/range.ts").Tolerance | null;
        } | {
            readonly kind: 'between';
            readonly text: string;
            readonly low: number | null;
            readonly lowInclusive: boolean;
            readonly high: number | null;
            readonly highInclusive: boolean;
        }, string>>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type ReadExpect = z.output<typeof expectSchema>;
