import * as z from 'zod';
/** The options of `verify`, under the names of the command line. */
export declare const configSchema: z.ZodObject<{
    paths: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<string[], string>>, z.ZodArray<z.ZodString>]>>;
    expectations: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<string[], string>>, z.ZodArray<z.ZodString>]>>;
    dialect: z.ZodOptional<z.ZodEnum<{
        commonmark: "commonmark";
        docusaurus: "docusaurus";
        mdbook: "mdbook";
        mkdocs: "mkdocs";
        myst: "myst";
        quarto: "quarto";
        vitepress: "vitepress";
    }>>;
    python: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodPipe<z.ZodPipe<z.ZodString, z.ZodTransform<{
        readonly spec: string;
    }, string>>, z.ZodTransform<string, {
        readonly spec: string;
    }>>, z.ZodTransform<string[], string>>, z.ZodArray<z.ZodPipe<z.ZodPipe<z.ZodString, z.ZodTransform<{
        readonly spec: string;
    }, string>>, z.ZodTransform<string, {
        readonly spec: string;
    }>>>]>>;
    'missing-python': z.ZodOptional<z.ZodEnum<{
        fail: "fail";
        skip: "skip";
    }>>;
    clock: z.ZodOptional<z.ZodEnum<{
        auto: "auto";
        both: "both";
        real: "real";
        virtual: "virtual";
    }>>;
    repeat: z.ZodOptional<z.ZodInt>;
    jobs: z.ZodOptional<z.ZodInt>;
    timeout: z.ZodOptional<z.ZodPipe<z.ZodPipe<z.ZodString, z.ZodTransform<{
        readonly seconds: number;
    }, string>>, z.ZodTransform<number, {
        readonly seconds: number;
    }>>>;
    grep: z.ZodOptional<z.ZodString>;
    changed: z.ZodOptional<z.ZodUnion<readonly [z.ZodBoolean, z.ZodString]>>;
    shard: z.ZodOptional<z.ZodPipe<z.ZodPipe<z.ZodString, z.ZodTransform<{
        readonly shard: string;
    }, string>>, z.ZodTransform<string, {
        readonly shard: string;
    }>>>;
    reporter: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<string[], string>>, z.ZodArray<z.ZodString>]>>;
    strict: z.ZodOptional<z.ZodBoolean>;
    'min-coverage': z.ZodOptional<z.ZodNumber>;
    isolation: z.ZodOptional<z.ZodEnum<{
        network: "network";
        process: "process";
    }>>;
    cache: z.ZodOptional<z.ZodBoolean>;
    warm: z.ZodOptional<z.ZodBoolean>;
    requirements: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodPipe<z.ZodPipe<z.ZodString, z.ZodTransform<{
        readonly requirement: string;
    }, string>>, z.ZodTransform<string, {
        readonly requirement: string;
    }>>, z.ZodTransform<string[], string>>, z.ZodArray<z.ZodPipe<z.ZodPipe<z.ZodString, z.ZodTransform<{
        readonly requirement: string;
    }, string>>, z.ZodTransform<string, {
        readonly requirement: string;
    }>>>]>>;
    install: z.ZodOptional<z.ZodBoolean>;
    watch: z.ZodOptional<z.ZodBoolean>;
    bail: z.ZodOptional<z.ZodBoolean>;
    quiet: z.ZodOptional<z.ZodBoolean>;
    verbose: z.ZodOptional<z.ZodBoolean>;
    progress: z.ZodOptional<z.ZodBoolean>;
}, z.core.$strict>;
export type ReadConfig = z.output<typeof configSchema>;
