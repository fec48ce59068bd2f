// SPDX-License-Identifier: MIT
#include <atomic>
#include <cstdlib>
#include <memory>

#include <cxxabi.h>

#include "delegate/keys.hpp"
#include "delegate/origin_map.hpp"
#include "telepot/delegate/delegators.hpp"
#include "telepot/values/exception.hpp"

namespace telepot {

namespace {

std::int64_t new_event_space() {
    static std::atomic<std::int64_t> last{0};
    return ++last;
}

}  // namespace

std::string detail::class_name(const char* mangled) {
    int status = 0;
    const std::unique_ptr<char, void (*)(void*)> name(abi::__cxa_demangle(mangled, nullptr, nullptr, &status),
                                                      &std::free);
    return name ? name.get() : mangled;
}

PairParts::PairParts(std::vector<Seeder> s, const HandlerOptions& options) : seeders(std::move(s)) {
    if (seeders.empty()) throw BadArgument("a delegation pattern needs at least one seeder");
    if (options.timeout) {
        settings.timeout = options.timeout->count();
        if (!(settings.timeout >= 0)) throw BadArgument("HandlerOptions::timeout must not be negative");
    }
    if (options.include_callback_query) settings.include_callback_query = *options.include_callback_query;
    if (options.flavors) {
        std::vector<std::string> names;
        for (std::size_t i = 0; i < options.flavors.size(); ++i) names.emplace_back(options.flavors[i]);
        settings.flavors = names.size() == 1 ? Names(names.front()) : Names(std::move(names));
    }
}

PairProducer::PairProducer(const PairProducer& inner, detail::Function<void(PairParts&)> addition)
    : additions_(inner.additions_) {
    additions_.push_back(std::move(addition));
}

PairProducer pave_event_space(const PairProducer& fn) {
    return {fn, [space = new_event_space()](PairParts& parts) {
                parts.seeders.push_back(per_event_source_id(space));
                parts.settings.event_space = space;
            }};
}

PairProducer include_callback_query_chat_id(const PairProducer& fn, const Names& types) {
    return {fn, [types](PairParts& parts) {
                parts.seeders.push_back(per_callback_query_chat_id(types));
                parts.settings.include_callback_query = true;
            }};
}

PairProducer intercept_callback_query_origin(const PairProducer& fn, const Names& origins, const OriginBounds& bounds) {
    const detail::Shared<delegate::OriginMap> map(new delegate::OriginMap(origins, bounds));
    return {fn, [map](PairParts& parts) {
                parts.seeders.push_back([map](const AnyMessage& msg) -> Seed {
                    const auto origin = delegate::origin_of(msg);
                    return origin ? map->owner(*origin) : Seed();
                });
                parts.settings.origins = detail::Shared<detail::Counted>(map.get());
            }};
}

}  // namespace telepot
