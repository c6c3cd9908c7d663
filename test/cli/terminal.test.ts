import { processTerminal } from '../../src/cli/terminal';

describe('the terminal of the process', () => {
  const wasTerminal = process.stderr.isTTY;
  afterEach(() => {
    process.stderr.isTTY = wasTerminal;
    process.stdout.removeAllListeners('error');
    jest.restoreAllMocks();
  });

  const written = (isTTY: boolean): { readonly out: string; readonly err: string } => {
    process.stderr.isTTY = isTTY;
    const out = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    const err = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const terminal = processTerminal();
    terminal.progress('读取 1/2');
    terminal.print('结果');
    terminal.progress('读取 2/2');
    terminal.warn('注意');
    terminal.endProgress();
    const textOf = (calls: readonly (readonly unknown[])[]): string => calls.map(([text]) => String(text)).join('');
    return { out: textOf(out.mock.calls), err: textOf(err.mock.calls) };
  };

  it('shows no progress in a pipe', () => {
    expect(written(false)).toEqual({ out: '结果\n', err: '注意\n' });
  });

  it('shows progress on standard error only, and takes it away before anything else', () => {
    const { out, err } = written(true);
    const clear = '\r\u001b[2K';
    expect(out).toBe('结果\n');
    expect(err).toBe(`${clear}读取 1/2${clear}${clear}读取 2/2${clear}注意\n`);
  });

  it('bears a reader that goes away, and nothing else', () => {
    written(false);
    const failing = (code: string) => () => process.stdout.emit('error', Object.assign(new Error(code), { code }));
    expect(failing('EPIPE')).not.toThrow();
    expect(failing('ENOSPC')).toThrow('ENOSPC');
  });
});
