-- wrk: posts reports to be read, and counts what each client is told: read, told to come again (429 with Retry-After),
-- or anything else, which nobody should be told.
local body = '{"text": "At least 12 people were killed near Port Kessel on Monday, the harbour office said.\\n\\n“We count nine boats,” Mayor Lena Ortiz told reporters. The navy denied that it had fired.", "published": "2026-03-04"}'
local threads = {}

function setup(thread)
  threads[#threads + 1] = thread
end

function init()
  done200, done429, other = 0, 0, 0
end

function request()
  return wrk.format("POST", "/api/v1/read", {["Content-Type"] = "application/json"}, body)
end

function response(status, headers)
  if status == 200 then
    done200 = done200 + 1
  elseif status == 429 and (headers["Retry-After"] or headers["retry-after"]) then
    done429 = done429 + 1
  else
    other = other + 1
  end
end

function done(summary, latency)
  local read, later, others = 0, 0, 0
  for _, thread in ipairs(threads) do
    read = read + thread:get("done200")
    later = later + thread:get("done429")
    others = others + thread:get("other")
  end
  io.write(string.format("read %d, told to come again %d, anything else %d, timeouts %d, broken connections %d\n", read, later, others, summary.errors.timeout, summary.errors.read + summary.errors.connect + summary.errors.write))
  io.write(string.format("p50 %.0f ms, p99 %.0f ms, max %.0f ms\n", latency:percentile(50) / 1000, latency:percentile(99) / 1000, latency.max / 1000))
end
