import * as loader from 'highs';

// Types and modules of the package disagree on what its default is.
const highs = await (loader as unknown as { default: typeof loader.default.default }).default();

/** What somebody knows: whole numbers not below zero, and sums of some of them that were told. */
export class Knowledge {
  readonly #atoms: number;
  readonly #sums = new Map<string, { atoms: readonly number[]; atLeast: number; atMost: number }>();

  constructor(atoms: number) {
    this.#atoms = atoms;
  }

  learn(atoms: readonly number[], atLeast: number, atMost = Number.POSITIVE_INFINITY): void {
    const key = [...atoms].sort((a, b) => a - b).join(',');
    const before = this.#sums.get(key);
    if (atoms.length === 0) {
      if (atLeast > 0) throw new Error('Nothing cannot add up to something.');
      return;
    }
    this.#sums.set(key, {
      atoms,
      atLeast: Math.max(atLeast, before?.atLeast ?? 0),
      atMost: Math.min(atMost, before?.atMost ?? Number.POSITIVE_INFINITY),
    });
  }

  /** The least and the most each of the sums may be, by a solver that knows nothing of our rules. */
  bounds(sums: readonly (readonly number[])[]): readonly (readonly [number, number])[] {
    const model = highs.createModel({ format: 'lp', data: this.#text() });
    try {
      model.options.set({ output_flag: false });
      const solve = (atoms: readonly number[], sign: 1 | -1): number => {
        for (const atom of atoms) model.changeColCost(atom, sign);
        model.run();
        const status = String(model.getModelStatus());
        const value = model.getObjectiveValue() * sign;
        for (const atom of atoms) model.changeColCost(atom, 0);
        if (status === String(highs.constants.modelStatus.infeasible))
          throw new Error('The answers contradict each other.');
        return status === String(highs.constants.modelStatus.optimal) ? value : sign * Number.NEGATIVE_INFINITY;
      };
      return sums.map((atoms) =>
        atoms.length === 0 ? [0, 0] : [Math.ceil(solve(atoms, 1) - 1e-6), Math.floor(solve(atoms, -1) + 1e-6)],
      );
    } finally {
      model.dispose();
    }
  }

  #text(): string {
    const terms = (atoms: readonly number[]) => atoms.map((atom) => `x${atom}`).join(' + ');
    const all = Array.from({ length: this.#atoms }, (_, atom) => `0 x${atom}`).join(' + ');
    const lines = [...this.#sums.values()].flatMap(({ atoms, atLeast, atMost }) =>
      atLeast === atMost
        ? [`${terms(atoms)} = ${atLeast}`]
        : [`${terms(atoms)} >= ${atLeast}`, ...(Number.isFinite(atMost) ? [`${terms(atoms)} <= ${atMost}`] : [])],
    );
    // Long lines are folded: the format allows few characters on one.
    const fold = (line: string) => line.replace(/((?:[^+]+\+){20})/g, '$1\n ');
    return [
      'Minimize',
      fold(` obj: ${all}`),
      'Subject To',
      ...lines.map((line, index) => fold(` c${index}: ${line}`)),
      'End',
    ].join('\n');
  }
}
