-- What wrk sends, and what it tells of it. BENCH_REQUEST names a file: the method, the key, and a path on each of the
-- lines behind them, one of which is asked for by chance; BENCH_BODY names the file of a body. With BENCH_KEYS each
-- request has an Idempotency-Key of its own, which begins with it. With BENCH_DIGITS each body has other digits in the
-- place of these: customers have numbers of their own, which come in no order. BENCH_HEADERS has further headers, a line
-- for each.
function init()
  wrk.format = format
  local lines = {}
  for line in io.lines(os.getenv("BENCH_REQUEST")) do
    lines[#lines + 1] = line
  end
  wrk.method = table.remove(lines, 1)
  wrk.headers["Authorization"] = table.remove(lines, 1)
  wrk.path = lines[1]
  for name, value in os.getenv("BENCH_HEADERS"):gmatch("([^:\n]+): ([^\n]+)\n") do
    wrk.headers[name] = value
  end
  if os.getenv("BENCH_BODY") then
    local file = io.open(os.getenv("BENCH_BODY"))
    wrk.body = file:read("*a")
    file:close()
    wrk.headers["Content-Type"] = "application/json"
  end
  -- Without this function wrk does not come back to Lua for each request.
  if os.getenv("BENCH_DIGITS") then
    local place = "PLACE-OF-THE-NUMBER"
    if os.getenv("BENCH_KEYS") then
      wrk.headers["Idempotency-Key"] = os.getenv("BENCH_KEYS") .. place
    end
    local parts = split(wrk.format(), place)
    local bodies = split(parts[#parts], os.getenv("BENCH_DIGITS"))
    local number = 0
    local digits = os.time() % 1000000
    request = function()
      number = number + 1
      digits = (digits + 387421) % 1000000
      local rest = table.concat(bodies, string.format("%06d", digits))
      return #parts == 1 and rest or parts[1] .. number .. rest
    end
  elseif #lines > 1 then
    local requests = {}
    for place, path in ipairs(lines) do
      requests[place] = wrk.format(nil, path)
    end
    math.randomseed(tonumber(os.getenv("BENCH_SEED")))
    request = function()
      return requests[math.random(#requests)]
    end
  end
end

-- The parts of a text between the places of another one.
function split(whole, place)
  local parts = {}
  local from = 1
  local first, last = whole:find(place, from, true)
  while first do
    parts[#parts + 1] = whole:sub(from, first - 1)
    from = last + 1
    first, last = whole:find(place, from, true)
  end
  parts[#parts + 1] = whole:sub(from)
  return parts
end

-- Takes the place of wrk's own, which gives the headers another order in each process. V8 optimises the code that reads
-- them for the order in which they came so far, and does so anew with each other one.
function format(method, path)
  local names = {}
  for name in pairs(wrk.headers) do
    names[#names + 1] = name
  end
  table.sort(names)
  local lines = { string.format("%s %s HTTP/1.1", method or wrk.method, path or wrk.path) }
  for _, name in ipairs(names) do
    lines[#lines + 1] = string.format("%s: %s", name, wrk.headers[name])
  end
  if wrk.body then
    lines[#lines + 1] = string.format("Content-Length: %d", #wrk.body)
  end
  return table.concat(lines, "\r\n") .. "\r\n\r\n" .. (wrk.body or "")
end

function done(summary, latency)
  local errors = summary.errors
  io.stderr:write(string.format(
    '{"requests":%d,"durationUs":%d,"refusals":%d,"socketErrors":%d,"p50Us":%d,"p99Us":%d}\n',
    summary.requests, summary.duration, errors.status,
    errors.connect + errors.read + errors.write + errors.timeout,
    latency:percentile(50), latency:percentile(99)))
end
