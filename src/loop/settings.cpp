// SPDX-License-Identifier: MIT
#include "loop/settings.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "codec/request.hpp"
#include "codec/writer.hpp"
#include "telepot/values/exception.hpp"
#include "values/clamped_time.hpp"

namespace telepot::loop {

namespace {

constexpr std::size_t kMostHeld = 1'000'000;

void require(bool fits, const char* problem) {
    if (!fits) throw BadArgument(std::string("message loop: ") + problem);
}

Duration duration(Seconds seconds, const char* problem) {
    require(seconds.count() >= 0, problem);  // false for NaN, too
    return detail::clamped(seconds);
}

std::string json_list(const StringsRef& names) {
    std::string json;
    if (!names) return json;
    codec::Writer writer(json);
    codec::encode(writer, names);
    require(codec::is_utf8(json), "allowed_updates must be UTF-8");
    return json;
}

}  // namespace

Settings::Settings(const MessageLoopOptions& options, Concurrency default_concurrency, std::size_t default_running,
                   bool default_signals)
    : relax(duration(options.relax, "relax must not be negative")),
      offset(options.offset),
      timeout(options.timeout),
      limit(options.limit),
      allowed_updates(json_list(options.allowed_updates)),
      // What comes by a webhook was acknowledged when it came.
      acknowledge(options.source == nullptr ? options.acknowledge : Acknowledge::when_received),
      attempts_file(options.attempts_file),
      max_attempts(options.max_attempts),
      concurrency(options.concurrency.value_or(default_concurrency)),
      max_pending(options.max_pending),
      max_running(options.max_running.value_or(default_running)),
      handle_signals(options.handle_signals.value_or(default_signals)),
      stop_timeout(duration(options.stop_timeout, "stop_timeout must not be negative")),
      poll_patience(duration(options.poll_patience, "poll_patience must not be negative")),
      source(options.source == nullptr ? nullptr : &options.source->inbox()),
      ordered(options.ordered),
      maxhold(duration(options.maxhold, "maxhold must not be negative")),
      max_held(options.max_held) {
    require(timeout >= 0 && timeout <= 50, "timeout must be 0 to 50 seconds");
    require(limit >= 1 && limit <= 100, "limit must be 1 to 100");
    require(max_attempts >= 1 && max_attempts <= 1000, "max_attempts must be 1 to 1,000");
    require(max_pending >= 1, "max_pending must be at least 1");
    require(max_running >= 1, "max_running must be at least 1");
    require(poll_patience > Duration::zero(), "poll_patience must be positive");
    require(max_held >= 1 && max_held <= kMostHeld, "max_held must be 1 to 1,000,000");
    limit = static_cast<int>(std::min<std::size_t>(static_cast<std::size_t>(limit), max_pending));
    if (concurrency == Concurrency::one_at_a_time) max_running = 1;
}

}  // namespace telepot::loop
