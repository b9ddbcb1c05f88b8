/** Seconds after which a collection is forgotten that nobody has written to. */
const week = 604_800;
/** Seconds for counters and names of sessions: a counter begins anew only after what it has counted is gone. */
const longer = week + 86_400;

/** Writes a name down with the time, and drops those that were not used for long. */
const useSession = (sessions: string, name: string) => `
local now = tonumber(redis.call("TIME")[1])
redis.call("ZADD", ${sessions}, now, ${name})
redis.call("ZREMRANGEBYSCORE", ${sessions}, "-inf", now - ${longer})
redis.call("EXPIRE", ${sessions}, ${longer})
`;

/** Adds to a counter and gives the sum. Keys: counters, sessions. Arguments: counter, how much, session. */
export const countScript: string = `
${useSession("KEYS[2]", "ARGV[3]")}
local sum = redis.call("HINCRBY", KEYS[1], ARGV[1], ARGV[2])
redis.call("EXPIRE", KEYS[1], ${longer})
return sum
`;

/**
 * Puts a value and forgets the oldest beyond the capacity. What nobody has written to for a week is forgotten whole.
 *
 * Keys: values by key, order of keys, sequence, size of all values, sessions. Arguments: key, value, most values, most
 * bytes of all values, session.
 */
export const putScript: string = `
${useSession("KEYS[5]", "ARGV[5]")}local size = redis.call("INCRBY", KEYS[4], #ARGV[2] - redis.call("HSTRLEN", KEYS[1], ARGV[1]))
redis.call("HSET", KEYS[1], ARGV[1], ARGV[2])
redis.call("ZADD", KEYS[2], "NX", redis.call("INCR", KEYS[3]), ARGV[1])
while redis.call("ZCARD", KEYS[2]) > tonumber(ARGV[3]) or size > tonumber(ARGV[4]) do
  local key = redis.call("ZPOPMIN", KEYS[2])[1]
  size = redis.call("DECRBY", KEYS[4], redis.call("HSTRLEN", KEYS[1], key))
  redis.call("HDEL", KEYS[1], key)
end
for index = 1, 4 do redis.call("EXPIRE", KEYS[index], ${week}) end
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
