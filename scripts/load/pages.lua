-- wrk: asks for pages as people do, at a steady pace. Each connection waits between requests: with SAYSO_CONNECTIONS
-- connections and SAYSO_RATE requests a second in all. Paths come from the file SAYSO_PATHS, one a line.
local paths = {}
for line in io.lines(os.getenv("SAYSO_PATHS")) do paths[#paths + 1] = line end
local pause = 1000 * tonumber(os.getenv("SAYSO_CONNECTIONS")) / tonumber(os.getenv("SAYSO_RATE"))
local threads = 0

function setup(thread)
  threads = threads + 1
  thread:set("seed", threads)
end

function init()
  math.randomseed(seed)
end

-- half to one and a half of the pause, so that connections do not march in step
function delay()
  return math.floor(pause * (0.5 + math.random()))
end

function request()
  return wrk.format("GET", paths[math.random(#paths)])
end

function done(summary, latency)
  io.write(string.format("requests %d in %.0f s, %.0f a second\n", summary.requests, summary.duration / 1e6, summary.requests / (summary.duration / 1e6)))
  io.write(string.format("errors connect %d read %d write %d timeout %d status %d\n", summary.errors.connect, summary.errors.read, summary.errors.write, summary.errors.timeout, summary.errors.status))
  for _, p in ipairs({50, 95, 99, 99.9}) do io.write(string.format("p%g %.1f ms\n", p, latency:percentile(p) / 1000)) end
  io.write(string.format("max %.1f ms\n", latency.max / 1000))
end
