export declare const ROOMS: readonly string[];
export declare const FEATURE_GRAPH: Readonly<Record<string, readonly string[]>>;
export declare const PACKAGE_LAW: readonly {
  readonly package: string;
  readonly allowed: readonly RegExp[];
  readonly sentence: string;
}[];
export declare const SQL_HOMES: readonly RegExp[];
