import { createSession } from '../../src/session';
import { portsOn, resultOf } from './memory-ports';

const municipal = '市级汇总表-有问题.xlsx';
const clean = '高校汇总表-合格.xlsx';

describe('settings', () => {
  it('changed while a task runs count as soon as it has ended', async () => {
    const { ports } = await portsOn(clean);
    const session = createSession(ports);
    const audit = session.audit();
    const day = { year: 2023, month: 5, day: 1, hour: null, minute: null };
    await Promise.all([audit, session.setSettings({ asOf: day })]);
    expect(resultOf(session).asOf).toEqual(day);
  });

  it('are kept, the day apart', async () => {
    const { ports, saved } = await portsOn(clean);
    await createSession(ports).setSettings({ language: 'en-US', asOf: { year: 2024, month: 2, day: 4, hour: null, minute: null } });
    const later = await portsOn(clean, undefined, saved());
    expect(createSession(later.ports).getState().settings).toEqual({ language: 'en-US', asOf: null, live: false, mark: true });
  });

  it.each(['', 'nonsense', '{"language":"fr"}'])('fall back to the standard ones from “%s”', async (stored) => {
    const { ports } = await portsOn(clean, undefined, stored);
    expect(createSession(ports).getState().settings.language).toBe('zh-CN');
  });

  it.each([
    ['a field that is not ours', '{"language":"fr-FR","live":"yes","mark":false}', { language: 'zh-CN', live: false, mark: false }],
    ['a list', '[true]', { language: 'zh-CN', live: false, mark: true }],
    ['nothing', 'null', { language: 'zh-CN', live: false, mark: true }],
  ])('are read as far as they can be: %s', async (_, text, expected) => {
    const { ports } = await portsOn(municipal, undefined, text);
    expect(createSession(ports).getState().settings).toEqual({ asOf: null, ...expected });
  });

  it('take the language of Office, known late, unless the user has settings of their own', async () => {
    const session = createSession((await portsOn(municipal)).ports, 'zh-CN');
    session.setUserLanguage('en-US');
    expect(session.getState().settings.language).toBe('en-US');

    const chosen = createSession((await portsOn(municipal)).ports, 'zh-CN');
    await chosen.setSettings({ language: 'zh-CN' });
    chosen.setUserLanguage('en-US');
    expect(chosen.getState().settings.language).toBe('zh-CN');
  });
});
