export declare const nodePreset: {
  readonly resolve: {
    readonly conditions: string[];
    readonly alias: { find: RegExp; replacement: string }[];
  };
  readonly ssr: { readonly resolve: { readonly conditions: string[] } };
};
