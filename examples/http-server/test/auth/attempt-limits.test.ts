import { expect, it } from 'vitest';
import { AttemptLimits, networkOf } from '../../src/auth/attempt-limits.ts';
import { inMemoryCoordination } from '../../src/coordination/in-memory.ts';

it.each([
  ['127.0.0.1', '127.0.0.1'],
  ['::ffff:10.1.2.3', '10.1.2.3'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:0db8:0001:0002::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['unknown', 'unknown'],
])('%s is of the network %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

it('counts the addresses of one network together, and wrong passwords only', async () => {
  const limits = new AttemptLimits(inMemoryCoordination(), 0);
  for (let at = 0; at < 300; at++) {
    await limits.countLogin('a@example.com', '2001:db8::1');
    await limits.forgiveLogin('a@example.com', '2001:db8::1');
  }
  for (let at = 0; at < 10; at++) await limits.countLogin('a@example.com', `2001:db8::${String(at)}`);
  await expect(limits.countLogin('a@example.com', '2001:db8::ff')).rejects.toMatchObject({ status: 429 });
  await expect(limits.countLogin('a@example.com', '2001:db8:1::ff')).resolves.toBeUndefined();
});

it('counts registrations, unless there is no limit', async () => {
  const none = new AttemptLimits(inMemoryCoordination(), 0);
  for (let at = 0; at < 100; at++) await none.countRegistration('10.0.0.1');
  const limits = new AttemptLimits(inMemoryCoordination(), 2);
  await limits.countRegistration('10.0.0.1');
  await limits.countRegistration('10.0.0.1');
  await expect(limits.countRegistration('10.0.0.1')).rejects.toMatchObject({ status: 429 });
  await limits.countRegistration('10.0.0.2');
});
