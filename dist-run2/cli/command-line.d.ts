import { Command } from 'commander';
/** The commands and options; each command's code is loaded when it is called. Usage errors are CommanderErrors. */
export declare function makeCommandLine(): Command;
