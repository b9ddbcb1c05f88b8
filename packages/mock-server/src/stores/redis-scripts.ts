/**
 * Puts a value and forgets the oldest beyond the capacity. What nobody has written to for a week is forgotten whole.
 *
 * Keys: values by key, order of keys, sequence, size of all values, sessions. Arguments: key, value, most values, most
 * bytes of all values, session.
 */
export const putScript = `
redis.call("SADD", KEYS[5], ARGV[5])
local size = redis.call("INCRBY", KEYS[4], #ARGV[2] - redis.call("HSTRLEN", KEYS[1], ARGV[1]))
redis.call("HSET", KEYS[1], ARGV[1], ARGV[2])
redis.call("ZADD", KEYS[2], "NX", redis.call("INCR", KEYS[3]), ARGV[1])
while redis.call("ZCARD", KEYS[2]) > tonumber(ARGV[3]) or size > tonumber(ARGV[4]) do
  local key = redis.call("ZPOPMIN", KEYS[2])[1]
  size = redis.call("DECRBY", KEYS[4], redis.call("HSTRLEN", KEYS[1], key))
  redis.call("HDEL", KEYS[1], key)
end
for index = 1, 4 do redis.call("EXPIRE", KEYS[index], 604800) end
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
