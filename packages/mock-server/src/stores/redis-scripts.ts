/**
 * Puts a value and forgets the oldest beyond the capacity. What nobody has written to for a week is forgotten whole.
 *
 * Keys: values by key, order of keys, sequence, sessions. Arguments: key, value, capacity, session.
 */
export const putScript = `
redis.call("SADD", KEYS[4], ARGV[4])
redis.call("HSET", KEYS[1], ARGV[1], ARGV[2])
redis.call("ZADD", KEYS[2], "NX", redis.call("INCR", KEYS[3]), ARGV[1])
local excess = redis.call("ZCARD", KEYS[2]) - tonumber(ARGV[3])
if excess > 0 then
  for _, key in ipairs(redis.call("ZRANGE", KEYS[2], 0, excess - 1)) do
    redis.call("HDEL", KEYS[1], key)
    redis.call("ZREM", KEYS[2], key)
  end
end
for index = 1, 3 do redis.call("EXPIRE", KEYS[index], 604800) end
`;

/** Values in the order in which their keys came. Keys: values by key, order of keys. */
export const listScript = `
local keys = redis.call("ZRANGE", KEYS[2], 0, -1)
local values = {}
for index, key in ipairs(keys) do values[index] = redis.call("HGET", KEYS[1], key) end
return values
`;

/** Gives back a claim, unless another has it by now. Keys: claim. Arguments: who claimed it. */
export const releaseScript = `
if redis.call("GET", KEYS[1]) == ARGV[1] then redis.call("DEL", KEYS[1]) end
`;
