export declare const pageStyle: string;
