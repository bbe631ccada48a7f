import * as z from 'zod';
/** A limit of time, in seconds. */
export declare const duration: z.ZodPipe<z.ZodPipe<z.ZodString, z.ZodTransform<{
    readonly seconds: number;
}, string>>, z.ZodTransform<number, {
    readonly seconds: number;
}>>;
declare const selector: z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
    under: z.ZodOptional<z.ZodString>;
    nth: z.ZodOptional<z.ZodInt>;
    containing: z.ZodOptional<z.ZodString>;
}, z.core.$strict>]>;
export declare const programSchema: z.ZodObject<{
    block: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
        under: z.ZodOptional<z.ZodString>;
        nth: z.ZodOptional<z.ZodInt>;
        containing: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>]>>;
    blocks: z.ZodOptional<z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
        under: z.ZodOptional<z.ZodString>;
        nth: z.ZodOptional<z.ZodInt>;
        containing: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>]>>>;
    uses: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
    before: z.ZodOptional<z.ZodString>;
    inside: z.ZodOptional<z.ZodString>;
    code: z.ZodOptional<z.ZodString>;
    after: z.ZodOptional<z.ZodString>;
    replace: z.ZodOptional<z.ZodArray<z.ZodObject<{
        this: z.ZodString;
        with: z.ZodString;
    }, z.core.$strict>>>;
    repeat: z.ZodOptional<z.ZodInt>;
    timeout: z.ZodOptional<z.ZodPipe<z.ZodPipe<z.ZodString, z.ZodTransform<{
        readonly seconds: number;
    }, string>>, z.ZodTransform<number, {
        readonly seconds: number;
    }>>>;
    clock: z.ZodOptional<z.ZodEnum<{
        auto: "auto";
        real: "real";
        virtual: "virtual";
    }>>;
}, z.core.$strict>;
/** White space, `#` and `/clean` have a meaning of their own where a claim is named. */
export declare const claimIdPattern: RegExp;
export declare const claimSchema: z.ZodObject<{
    id: z.ZodOptional<z.ZodString>;
    quote: z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
        text: z.ZodString;
        under: z.ZodOptional<z.ZodString>;
        nth: z.ZodOptional<z.ZodInt>;
    }, z.core.$strict>, z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
        text: z.ZodString;
        under: z.ZodOptional<z.ZodString>;
        nth: z.ZodOptional<z.ZodInt>;
    }, z.core.$strict>]>>]>;
    program: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<{
        kind: 'reference';
        reference: string;
    }, string>>, z.ZodPipe<z.ZodObject<{
        block: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
            under: z.ZodOptional<z.ZodString>;
            nth: z.ZodOptional<z.ZodInt>;
            containing: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>]>>;
        blocks: z.ZodOptional<z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
            under: z.ZodOptional<z.ZodString>;
            nth: z.ZodOptional<z.ZodInt>;
            containing: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>]>>>;
        uses: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
        before: z.ZodOptional<z.ZodString>;
        inside: z.ZodOptional<z.ZodString>;
        code: z.ZodOptional<z.ZodString>;
        after: z.ZodOptional<z.ZodString>;
        replace: z.ZodOptional<z.ZodArray<z.ZodObject<{
            this: z.ZodString;
            with: z.ZodString;
        }, z.core.$strict>>>;
        repeat: z.ZodOptional<z.ZodInt>;
        timeout: z.ZodOptional<z.ZodPipe<z.ZodPipe<z.ZodString, z.ZodTransform<{
            readonly seconds: number;
        }, string>>, z.ZodTransform<number, {
            readonly seconds: number;
        }>>>;
        clock: z.ZodOptional<z.ZodEnum<{
            auto: "auto";
            real: "real";
            virtual: "virtual";
        }>>;
    }, z.core.$strict>, z.ZodTransform<{
        kind: 'inline';
        program: {
            block?: string | {
                under?: string | undefined;
                nth?: number | undefined;
                containing?: string | undefined;
            } | undefined;
            blocks?: (string | {
                under?: string | undefined;
                nth?: number | undefined;
                containing?: string | undefined;
            })[] | undefined;
            uses?: string | string[] | undefined;
            before?: string | undefined;
            inside?: string | undefined;
            code?: string | undefined;
            after?: string | undefined;
            replace?: {
                this: string;
                with: string;
            }[] | undefined;
            repeat?: number | undefined;
            timeout?: number | undefined;
            clock?: "auto" | "real" | "virtual" | undefined;
        };
    }, {
        block?: string | {
            under?: string | undefined;
            nth?: number | undefined;
            containing?: string | undefined;
        } | undefined;
        blocks?: (string | {
            under?: string | undefined;
            nth?: number | undefined;
            containing?: string | undefined;
        })[] | undefined;
        uses?: string | string[] | undefined;
        before?: string | undefined;
        inside?: string | undefined;
        code?: string | undefined;
        after?: string | undefined;
        replace?: {
            this: string;
            with: string;
        }[] | undefined;
        repeat?: number | undefined;
        timeout?: number | undefined;
        clock?: "auto" | "real" | "virtual" | undefined;
    }>>, z.ZodPipe<z.ZodObject<{
        under: z.ZodOptional<z.ZodString>;
        nth: z.ZodOptional<z.ZodInt>;
        containing: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>, z.ZodTransform<{
        kind: 'selector';
        block: {
            under?: string | undefined;
            nth?: number | undefined;
            containing?: string | undefined;
        };
    }, {
        under?: string | undefined;
        nth?: number | undefined;
        containing?: string | undefined;
    }>>]>>;
    expect: z.ZodOptional<z.ZodObject<{
        stdout: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<readonly import("../model/expectation.ts").LinePattern[], string>>, z.ZodArray<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<{
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
        stderr: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<readonly import("../model/expectation.ts").LinePattern[], string>>, z.ZodArray<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<{
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
        contains: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<readonly import("../model/expectation.ts").LinePattern[], string>>, z.ZodArray<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<{
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
            })[] | readonly import("../model/expectation.ts").LinePattern[];
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
        })[] | readonly import("../model/expectation.ts").LinePattern[]>>, z.ZodObject<{
            stdout: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<readonly import("../model/expectation.ts").LinePattern[], string>>, z.ZodArray<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<{
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
            stderr: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<readonly import("../model/expectation.ts").LinePattern[], string>>, z.ZodArray<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<{
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
        lacks: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<readonly import("../model/expectation.ts").LinePattern[], string>>, z.ZodArray<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<{
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
            })[] | readonly import("../model/expectation.ts").LinePattern[];
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
        })[] | readonly import("../model/expectation.ts").LinePattern[]>>, z.ZodObject<{
            stdout: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<readonly import("../model/expectation.ts").LinePattern[], string>>, z.ZodArray<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<{
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
            stderr: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<readonly import("../model/expectation.ts").LinePattern[], string>>, z.ZodArray<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<{
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
            readonly line: import("../model/expectation.ts").LinePattern;
            readonly at: import("../model/range.ts").Range;
        } | {
            readonly kind: 'after';
            readonly line: import("../model/expectation.ts").LinePattern;
            readonly after: import("../model/expectation.ts").LinePattern;
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
        warnings: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<readonly import("../model/expectation.ts").WarningPattern[], string>>, z.ZodArray<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<import("../model/expectation.ts").WarningPattern, string>>, z.ZodPipe<z.ZodObject<{
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
        }, z.core.$strict>, z.ZodTransform<import("../model/expectation.ts").WarningPattern, {
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
        }>>]>>, z.ZodTransform<import("../model/expectation.ts").WarningPattern, Record<string, {
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
                message: import("../model/expectation.ts").LinePattern | null;
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
    }, z.core.$strict>>;
    'how-often': z.ZodOptional<z.ZodEnum<{
        always: "always";
        never: "never";
        sometimes: "sometimes";
    }>>;
    python: z.ZodOptional<z.ZodPipe<z.ZodPipe<z.ZodString, z.ZodTransform<{
        readonly specifier: string;
    }, string>>, z.ZodTransform<string, {
        readonly specifier: string;
    }>>>;
    since: z.ZodOptional<z.ZodPipe<z.ZodPipe<z.ZodString, z.ZodTransform<{
        readonly version: string;
    }, string>>, z.ZodTransform<string, {
        readonly version: string;
    }>>>;
    attest: z.ZodOptional<z.ZodObject<{
        because: z.ZodString;
        reviewed: z.ZodPipe<z.ZodPipe<z.ZodString, z.ZodTransform<{
            readonly date: string;
        }, string>>, z.ZodTransform<string, {
            readonly date: string;
        }>>;
        source: z.ZodOptional<z.ZodString>;
        again: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<import("../model/sheet.ts").Period, string>>>;
    }, z.core.$strict>>;
    open: z.ZodOptional<z.ZodObject<{
        because: z.ZodString;
    }, z.core.$strict>>;
    'known-wrong': z.ZodOptional<z.ZodObject<{
        because: z.ZodString;
        until: z.ZodPipe<z.ZodPipe<z.ZodString, z.ZodTransform<{
            readonly date: string;
        }, string>>, z.ZodTransform<string, {
            readonly date: string;
        }>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** Names that selectors and reports can hold: ` > ` parts the headings of a selector. */
export declare const programNamePattern: RegExp;
export declare const sheetSchema: z.ZodObject<{
    document: z.ZodString;
    python: z.ZodOptional<z.ZodPipe<z.ZodPipe<z.ZodString, z.ZodTransform<{
        readonly specifier: string;
    }, string>>, z.ZodTransform<string, {
        readonly specifier: string;
    }>>>;
    timeout: z.ZodOptional<z.ZodPipe<z.ZodPipe<z.ZodString, z.ZodTransform<{
        readonly seconds: number;
    }, string>>, z.ZodTransform<number, {
        readonly seconds: number;
    }>>>;
    programs: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
        block: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
            under: z.ZodOptional<z.ZodString>;
            nth: z.ZodOptional<z.ZodInt>;
            containing: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>]>>;
        blocks: z.ZodOptional<z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
            under: z.ZodOptional<z.ZodString>;
            nth: z.ZodOptional<z.ZodInt>;
            containing: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>]>>>;
        uses: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
        before: z.ZodOptional<z.ZodString>;
        inside: z.ZodOptional<z.ZodString>;
        code: z.ZodOptional<z.ZodString>;
        after: z.ZodOptional<z.ZodString>;
        replace: z.ZodOptional<z.ZodArray<z.ZodObject<{
            this: z.ZodString;
            with: z.ZodString;
        }, z.core.$strict>>>;
        repeat: z.ZodOptional<z.ZodInt>;
        timeout: z.ZodOptional<z.ZodPipe<z.ZodPipe<z.ZodString, z.ZodTransform<{
            readonly seconds: number;
        }, string>>, z.ZodTransform<number, {
            readonly seconds: number;
        }>>>;
        clock: z.ZodOptional<z.ZodEnum<{
            auto: "auto";
            real: "real";
            virtual: "virtual";
        }>>;
    }, z.core.$strict>>>;
    claims: z.ZodOptional<z.ZodArray<z.ZodObject<{
        id: z.ZodOptional<z.ZodString>;
        quote: z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
            text: z.ZodString;
            under: z.ZodOptional<z.ZodString>;
            nth: z.ZodOptional<z.ZodInt>;
        }, z.core.$strict>, z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
            text: z.ZodString;
            under: z.ZodOptional<z.ZodString>;
            nth: z.ZodOptional<z.ZodInt>;
        }, z.core.$strict>]>>]>;
        program: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<{
            kind: 'reference';
            reference: string;
        }, string>>, z.ZodPipe<z.ZodObject<{
            block: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                under: z.ZodOptional<z.ZodString>;
                nth: z.ZodOptional<z.ZodInt>;
                containing: z.ZodOptional<z.ZodString>;
            }, z.core.$strict>]>>;
            blocks: z.ZodOptional<z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
                under: z.ZodOptional<z.ZodString>;
                nth: z.ZodOptional<z.ZodInt>;
                containing: z.ZodOptional<z.ZodString>;
            }, z.core.$strict>]>>>;
            uses: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
            before: z.ZodOptional<z.ZodString>;
            inside: z.ZodOptional<z.ZodString>;
            code: z.ZodOptional<z.ZodString>;
            after: z.ZodOptional<z.ZodString>;
            replace: z.ZodOptional<z.ZodArray<z.ZodObject<{
                this: z.ZodString;
                with: z.ZodString;
            }, z.core.$strict>>>;
            repeat: z.ZodOptional<z.ZodInt>;
            timeout: z.ZodOptional<z.ZodPipe<z.ZodPipe<z.ZodString, z.ZodTransform<{
                readonly seconds: number;
            }, string>>, z.ZodTransform<number, {
                readonly seconds: number;
            }>>>;
            clock: z.ZodOptional<z.ZodEnum<{
                auto: "auto";
                real: "real";
                virtual: "virtual";
            }>>;
        }, z.core.$strict>, z.ZodTransform<{
            kind: 'inline';
            program: {
                block?: string | {
                    under?: string | undefined;
                    nth?: number | undefined;
                    containing?: string | undefined;
                } | undefined;
                blocks?: (string | {
                    under?: string | undefined;
                    nth?: number | undefined;
                    containing?: string | undefined;
                })[] | undefined;
                uses?: string | string[] | undefined;
                before?: string | undefined;
                inside?: string | undefined;
                code?: string | undefined;
                after?: string | undefined;
                replace?: {
                    this: string;
                    with: string;
                }[] | undefined;
                repeat?: number | undefined;
                timeout?: number | undefined;
                clock?: "auto" | "real" | "virtual" | undefined;
            };
        }, {
            block?: string | {
                under?: string | undefined;
                nth?: number | undefined;
                containing?: string | undefined;
            } | undefined;
            blocks?: (string | {
                under?: string | undefined;
                nth?: number | undefined;
                containing?: string | undefined;
            })[] | undefined;
            uses?: string | string[] | undefined;
            before?: string | undefined;
            inside?: string | undefined;
            code?: string | undefined;
            after?: string | undefined;
            replace?: {
                this: string;
                with: string;
            }[] | undefined;
            repeat?: number | undefined;
            timeout?: number | undefined;
            clock?: "auto" | "real" | "virtual" | undefined;
        }>>, z.ZodPipe<z.ZodObject<{
            under: z.ZodOptional<z.ZodString>;
            nth: z.ZodOptional<z.ZodInt>;
            containing: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>, z.ZodTransform<{
            kind: 'selector';
            block: {
                under?: string | undefined;
                nth?: number | undefined;
                containing?: string | undefined;
            };
        }, {
            under?: string | undefined;
            nth?: number | undefined;
            containing?: string | undefined;
        }>>]>>;
        expect: z.ZodOptional<z.ZodObject<{
            stdout: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<readonly import("../model/expectation.ts").LinePattern[], string>>, z.ZodArray<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<{
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
            stderr: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<readonly import("../model/expectation.ts").LinePattern[], string>>, z.ZodArray<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<{
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
            contains: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<readonly import("../model/expectation.ts").LinePattern[], string>>, z.ZodArray<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<{
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
                })[] | readonly import("../model/expectation.ts").LinePattern[];
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
            })[] | readonly import("../model/expectation.ts").LinePattern[]>>, z.ZodObject<{
                stdout: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<readonly import("../model/expectation.ts").LinePattern[], string>>, z.ZodArray<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<{
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
                stderr: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<readonly import("../model/expectation.ts").LinePattern[], string>>, z.ZodArray<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<{
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
            lacks: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<readonly import("../model/expectation.ts").LinePattern[], string>>, z.ZodArray<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<{
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
                })[] | readonly import("../model/expectation.ts").LinePattern[];
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
            })[] | readonly import("../model/expectation.ts").LinePattern[]>>, z.ZodObject<{
                stdout: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<readonly import("../model/expectation.ts").LinePattern[], string>>, z.ZodArray<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<{
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
                stderr: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<readonly import("../model/expectation.ts").LinePattern[], string>>, z.ZodArray<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<{
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
                readonly line: import("../model/expectation.ts").LinePattern;
                readonly at: import("../model/range.ts").Range;
            } | {
                readonly kind: 'after';
                readonly line: import("../model/expectation.ts").LinePattern;
                readonly after: import("../model/expectation.ts").LinePattern;
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
            warnings: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<readonly import("../model/expectation.ts").WarningPattern[], string>>, z.ZodArray<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<import("../model/expectation.ts").WarningPattern, string>>, z.ZodPipe<z.ZodObject<{
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
            }, z.core.$strict>, z.ZodTransform<import("../model/expectation.ts").WarningPattern, {
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
            }>>]>>, z.ZodTransform<import("../model/expectation.ts").WarningPattern, Record<string, {
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
                    message: import("../model/expectation.ts").LinePattern | null;
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
        }, z.core.$strict>>;
        'how-often': z.ZodOptional<z.ZodEnum<{
            always: "always";
            never: "never";
            sometimes: "sometimes";
        }>>;
        python: z.ZodOptional<z.ZodPipe<z.ZodPipe<z.ZodString, z.ZodTransform<{
            readonly specifier: string;
        }, string>>, z.ZodTransform<string, {
            readonly specifier: string;
        }>>>;
        since: z.ZodOptional<z.ZodPipe<z.ZodPipe<z.ZodString, z.ZodTransform<{
            readonly version: string;
        }, string>>, z.ZodTransform<string, {
            readonly version: string;
        }>>>;
        attest: z.ZodOptional<z.ZodObject<{
            because: z.ZodString;
            reviewed: z.ZodPipe<z.ZodPipe<z.ZodString, z.ZodTransform<{
                readonly date: string;
            }, string>>, z.ZodTransform<string, {
                readonly date: string;
            }>>;
            source: z.ZodOptional<z.ZodString>;
            again: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<import("../model/sheet.ts").Period, string>>>;
        }, z.core.$strict>>;
        open: z.ZodOptional<z.ZodObject<{
            because: z.ZodString;
        }, z.core.$strict>>;
        'known-wrong': z.ZodOptional<z.ZodObject<{
            because: z.ZodString;
            until: z.ZodPipe<z.ZodPipe<z.ZodString, z.ZodTransform<{
                readonly date: string;
            }, string>>, z.ZodTransform<string, {
                readonly date: string;
            }>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>>;
    ignore: z.ZodOptional<z.ZodArray<z.ZodObject<{
        block: z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
            under: z.ZodOptional<z.ZodString>;
            nth: z.ZodOptional<z.ZodInt>;
            containing: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>]>;
        because: z.ZodString;
    }, z.core.$strict>>>;
}, z.core.$strict>;
export type ReadProgram = z.output<typeof programSchema>;
export type ReadClaim = z.output<typeof claimSchema>;
export type ReadSelector = z.output<typeof selector>;
export {};
