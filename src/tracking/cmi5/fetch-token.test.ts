import { expect, it } from 'vitest';
import { fetchToken } from './fetch-token';
import type { LrsReply, LrsRequest } from './lrs-transport';

const ask = async (reply: LrsReply) => {
  const asked: LrsRequest[] = [];
  const result = await fetchToken((request) => {
    asked.push(request);
    return Promise.resolve(reply);
  }, 'https://lms.example/token');
  return { result, asked };
};

it('the token is asked for once, by POST', async () => {
  const { result, asked } = await ask({ status: 200, text: '{"auth-token":"YTpi"}' });
  expect(result).toEqual({ ok: true, value: 'YTpi' });
  expect(asked.map(({ method, url }) => [method, url])).toEqual([['POST', 'https://lms.example/token']]);
});

it.each([
  [{ status: 200, text: '{"error-code":"1","error-text":"used"}' }, 'terminated', 'token: 1'],
  [{ status: 200, text: '{"error-code":1}' }, 'terminated', 'token: 1'],
  [{ status: 200, text: '{"error-code":"3"}' }, 'refused', 'token: 3'],
  [{ status: 200, text: '{"auth-token":"a\\nb"}' }, 'refused', 'token: '],
  [{ status: 200, text: '{"error-code":{"a":1}}' }, 'refused', 'token: '],
  [{ status: 200, text: '<html>' }, 'refused', 'token: '],
  [{ status: 500, text: '' }, 'refused', 'token: 500'],
  [{ status: 401, text: '' }, 'expired', 'token: 401'],
  [{ status: 0, text: '' }, 'threw', 'token'],
])('an answer %j is no token: %s', async (reply, code, detail) => {
  expect((await ask(reply)).result).toEqual({ ok: false, error: { code, detail } });
});
