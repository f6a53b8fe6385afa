/** The part of Vite's manifest that says which files a page has to read. */
export interface ManifestEntry {
  readonly file: string;
  readonly src?: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}
export type Manifest = Readonly<Record<string, ManifestEntry>>;

/** Every JavaScript file that must be there before these chunks can run. Chunks opened later are not followed. */
export function filesNeeded(manifest: Manifest, chunks: readonly string[]): ReadonlySet<string> {
  const files = new Set<string>();
  const seen = new Set<string>();
  const visit = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    const entry = manifest[name];
    if (entry === undefined) throw new Error(`The manifest has no chunk ${name}.`);
    if (entry.file.endsWith('.js')) files.add(entry.file);
    entry.imports?.forEach(visit);
  };
  chunks.forEach(visit);
  return files;
}

export function entryOf(manifest: Manifest): string {
  const entries = Object.keys(manifest).filter((name) => manifest[name]?.isEntry === true);
  if (entries.length !== 1 || entries[0] === undefined) throw new Error(`Expected one entry, found ${entries.length}.`);
  return entries[0];
}
