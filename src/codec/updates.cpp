// SPDX-License-Identifier: MIT
#include <charconv>
#include <exception>
#include <utility>

#include "codec/answer.hpp"
#include "codec/decode.hpp"
#include "codec/generated/decoders.hpp"
#include "codec/parser.hpp"

namespace telepot::codec {

namespace {

using SourcePtr = detail::Shared<const Source>;

/// The update_id in a text that is no JSON: the number right behind the first "update_id". 0 if there is none.
std::int64_t find_update_id(std::string_view text) noexcept {
    constexpr std::string_view name = "\"update_id\"";
    const std::size_t at = text.find(name);
    if (at == std::string_view::npos) return 0;
    const std::size_t digits = text.find_first_not_of(": \t\r\n", at + name.size());
    std::int64_t id = 0;
    if (digits != std::string_view::npos) std::from_chars(text.data() + digits, text.data() + text.size(), id);
    return id;
}

Update quarantined(const Place& place, std::int64_t update_id, std::string problem) {
    Update update;
    update.update_id = update_id;
    update.problem = std::move(problem);
    RawAccess::set(update, place);
    return update;
}

Update decode_element(const Element& element, const Place& place) {
    try {
        return decoded<Update>(element, place);
    } catch (const DecodeError& error) {
        std::int64_t id = 0;
        simdjson::dom::object object;
        if (element.get(object) == simdjson::SUCCESS) id = int_member(object, "update_id").value_or(0);
        return quarantined(place, id, error.what());
    }
}

/// For an answer that isn't JSON as a whole: cuts it up and gives each update its own chance.
std::vector<Update> decode_pieces(const std::string& answer) {
    std::vector<Update> updates;
    for (const std::string_view piece : split_broken_batch(answer)) {
        const SourcePtr source(new Source(std::string(piece)));
        const RootPlace place("update", source.get(), 0, "");
        try {
            updates.push_back(decode_element(parse(piece), place));
        } catch (const DecodeError& error) {
            updates.push_back(quarantined(place, find_update_id(piece), error.what()));
        }
    }
    return updates;
}

}  // namespace

std::vector<Update> decode_updates(Answer&& answer) {
    const SourcePtr source(new Source(std::move(answer.body), true));
    Element envelope;
    if (try_parse(source->text()).get(envelope) != simdjson::SUCCESS) {
        std::vector<Update> updates;
        if (answer.status == 200) updates = decode_pieces(source->text());
        if (updates.empty()) throw_error(Answer(answer.status, source->text()), "getUpdates");
        return updates;
    }
    bool ok = false;
    simdjson::dom::array results;
    if (envelope["ok"].get(ok) != simdjson::SUCCESS || !ok || envelope["result"].get(results) != simdjson::SUCCESS) {
        throw_error(Answer(answer.status, source->text()), "getUpdates");
    }
    std::vector<Update> updates;
    updates.reserve(results.size());
    for (const Element element : results) {
        updates.push_back(decode_element(element, RootPlace("update", source.get(), updates.size(), "")));
    }
    return updates;
}

Update decode_update(std::string json) {
    const SourcePtr source(new Source(std::move(json)));
    const Element element = parse(source->text());
    const RootPlace place("update", source.get(), 0, "");
    if (!int_member(object_of(element, place), "update_id"))
        Place(place, "update_id").fail("required field is missing");
    return decode_element(element, place);
}

}  // namespace telepot::codec
