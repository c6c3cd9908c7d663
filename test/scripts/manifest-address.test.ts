import { manifestFor, readAddress } from '../../scripts/manifest-address';

it.each([
  ['https://kjj.example.gov.cn', 'https://kjj.example.gov.cn'],
  ['https://kjj.example.gov.cn/', 'https://kjj.example.gov.cn'],
  ['https://kjj.example.gov.cn/recaudit//', 'https://kjj.example.gov.cn/recaudit'],
  ['https://10.1.2.3:8443/审核', 'https://10.1.2.3:8443/%E5%AE%A1%E6%A0%B8'],
])('%s is served from %s', (text, address) => {
  expect(readAddress(text)).toEqual({ address });
});

it.each([
  ['http://kjj.example.gov.cn', 'not-https'],
  ['file:///C:/recaudit', 'not-https'],
  ['javascript:alert(1)', 'not-https'],
  ['kjj.example.gov.cn/recaudit', 'not-an-address'],
  ['https://', 'not-an-address'],
  ['', 'not-an-address'],
  ['https://kjj.example.gov.cn/taskpane.html', 'more-than-a-folder'],
  ['https://kjj.example.gov.cn/?a=1', 'more-than-a-folder'],
  ['https://kjj.example.gov.cn/?', 'more-than-a-folder'],
  ['https://kjj.example.gov.cn/#a', 'more-than-a-folder'],
  ['https://user:secret@kjj.example.gov.cn/', 'more-than-a-folder'],
])('%s is refused: %s', (text, fault) => {
  expect(readAddress(text)).toEqual({ fault });
});

it('puts the address everywhere, safe for XML', () => {
  const manifest = '<a v="https://localhost:3000/a.png"/><b v="https://localhost:3000"/>';
  expect(manifestFor(manifest, 'https://host/a&b')).toBe('<a v="https://host/a&amp;b/a.png"/><b v="https://host/a&amp;b"/>');
});
