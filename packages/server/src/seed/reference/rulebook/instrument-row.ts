import type { Instrument } from '../../../features/rulebook/index.ts';

type Given = Partial<Omit<Instrument, 'code' | 'number' | 'issuer' | 'titleVi' | 'titleEn' | 'verified'>>;

const instrument =
  (issuer: string, verified: boolean) =>
  (code: string, number: string, titleVi: string, titleEn: string, given: Given = {}): Instrument => ({
    code,
    number,
    issuer,
    titleVi,
    titleEn,
    issuedOn: null,
    from: null,
    to: null,
    replacedBy: null,
    ...given,
    verified,
  });

/** `seen`: number and the dates given were read in a public source. `unseen`: at least one of them was not. */
export const seen = (issuer: string) => instrument(issuer, true);
export const unseen = (issuer: string) => instrument(issuer, false);

/** Who issued. Where the source names only the number, its suffix says the body. */
export const ASSEMBLY = 'Quốc hội';
export const STANDING = 'Ủy ban Thường vụ Quốc hội';
export const GOVERNMENT = 'Chính phủ';
export const STEERING = 'Ban Chỉ đạo (BCĐ)';
export const POLITBURO = 'Bộ Chính trị';
export const PARTY = 'Trung ương Đảng';
export const ORGANISATION = 'Ban Tổ chức Trung ương';
export const HOME = 'Bộ Nội vụ';

export const DAYS = 'Có ngày chưa đối chiếu.';
export const NUMBER = 'Chưa đọc được văn bản.';
