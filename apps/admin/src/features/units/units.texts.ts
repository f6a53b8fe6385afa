import { text } from '../../app/i18n.tsx';

export const UNIT_TEXTS = {
  asOf: text('Ngày xem', 'As of'),
  lens: text('Địa giới', 'Boundaries'),
  path: text('Đơn vị cấp trên', 'Superior units'),
  code: text('Mã {code}', 'Code {code}'),
  codeAt: text('mã {code} vào ngày {day}', 'code {code} on {day}'),
  unitClass: text('loại {unitClass}', 'class {unitClass}'),
  classUnknown: text('chưa biết loại', 'class not known'),
  since: text('từ {from}', 'since {from}'),
  sinceTo: text('từ {from} đến hết {to}', 'from {from} to {to}, included'),
  opening: text(
    'Sổ mở từ 01/01/2021: trước đó không có dữ liệu.',
    'The register opens on 01/01/2021; nothing earlier is held.',
  ),
  predecessors: text('Hình thành từ', 'Formed from'),
  successors: text('Nay thuộc', 'Became'),
  lineageIncomplete: text(
    'Lai lịch chưa đủ: nguồn không cho biết một phần đơn vị này đi đâu hoặc từ đâu.',
    'The lineage is incomplete: the sources do not say where a part of this unit came from or went.',
  ),
  notOnDay: text('{name} không tồn tại vào ngày {day}.', '{name} did not exist on {day}.'),
  seeInstead: text('Có thể xem', 'You may look at'),
  close: text('Đóng', 'Close'),
  noUnits: text('Tài khoản này chưa được giao đơn vị nào.', 'No unit is granted to this account.'),
  chooseUnit: text('Chọn đơn vị', 'Choose a unit'),
  granted: text('Đơn vị được giao', 'Units granted to you'),
  provinces: text('Các tỉnh, thành phố vào ngày {day}', 'Provinces and cities on {day}'),
  unit: text('Đơn vị', 'Unit'),
  kind: text('Loại hình', 'Kind'),
  inForce: text('Hiệu lực', 'In force'),
  findByCode: text('Mở theo mã đơn vị', 'Open by unit code'),
  unitCode: text('Mã đơn vị', 'Unit code'),
  open: text('Mở', 'Open'),
  more: text('Xem thêm', 'Show more'),
} as const;

export const LENS_NAMES = {
  AS_WAS: text('Khi đó', 'As was'),
  AS_NOW: text('Hiện nay', 'As now'),
} as const;

export const LENS_MEANING = {
  AS_WAS: text('Mỗi sự kiện tính cho đơn vị của chính ngày đó.', 'Each fact counts in the unit of its own day.'),
  AS_NOW: text(
    'Số liệu cũ vẽ lại trên đơn vị hiện nay, chỉ khi biết chắc lai lịch.',
    'Past figures re-drawn on the units of today, only where the lineage is known.',
  ),
} as const;

export const UNIT_KINDS = {
  PROVINCE: text('Tỉnh', 'Province'),
  CENTRAL_CITY: text('Thành phố trực thuộc trung ương', 'City under the centre'),
  CITY: text('Thành phố', 'City'),
  TOWN: text('Thị xã', 'Town'),
  RURAL_DISTRICT: text('Huyện', 'Rural district'),
  URBAN_DISTRICT: text('Quận', 'Urban district'),
  WARD: text('Phường', 'Ward'),
  COMMUNE: text('Xã', 'Commune'),
  TOWNSHIP: text('Thị trấn', 'Township'),
  SPECIAL_ZONE: text('Đặc khu', 'Special zone'),
} as const;
