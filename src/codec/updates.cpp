// SPDX-License-Identifier: MIT
#include <charconv>
#include <exception>
#include <utility>

#include "codec/answer.hpp"
#include "codec/decode.hpp"
#include "codec/generated/decoders.hpp"
#include "codec/parser.hpp"
#include "codec/problems.hpp"
#include "telepot/values/exception.hpp"

namespace telepot::codec {

namespace {

using SourcePtr = detail::Shared<const Source>;

/// The update_id in a text that is no JSON: the number right behind the first "update_id". Nothing if there is none.
std::optional<std::int64_t> find_update_id(std::string_view text) noexcept {
    constexpr std::string_view name = "\"update_id\"";
    const std::size_t at = text.find(name);
    if (at == std::string_view::npos) return {};
    const std::size_t digits = text.find_first_not_of(": \t\r\n", at + name.size());
    std::int64_t id = 0;
    if (digits == std::string_view::npos) return {};
    if (std::from_chars(text.data() + digits, text.data() + text.size(), id).ec != std::errc()) return {};
    return id;
}

std::optional<std::int64_t> update_id_of(const Element& element) noexcept {
    simdjson::dom::object object;
    if (element.get(object) != simdjson::SUCCESS) return {};
    return int_member(object, "update_id");
}

Update quarantined(const Place& place, std::int64_t update_id, std::string problem) {
    Update update;
    update.update_id = update_id;
    update.problem = std::move(problem);
    RawAccess::set(update, place);
    return update;
}

/// What is left of an update in which something couldn't be decoded.
[[gnu::cold]] Update remains(Update&& update, const Element& element, const Place& place, const Problem& first) {
    const auto id = update_id_of(element);
    if (id && has_payload(update)) return std::move(update);
    return quarantined(place, id.value_or(0), first.line());
}

Update decode_element(const Element& element, const Place& place, const Source& source) {
    const std::size_t known = source.problems().size();
    Update update;
    decode(element, place, update);
    if (source.problems().size() == known) return update;
    return remains(std::move(update), element, place, source.problems()[known]);
}

/// For an answer that isn't JSON as a whole: cuts it up and gives each update its own chance.
std::vector<Update> decode_pieces(const std::string& answer) {
    std::vector<Update> updates;
    for (const std::string_view piece : split_broken_batch(answer)) {
        const SourcePtr source(new Source(std::string(piece)));
        const RootPlace place("update", source.get(), 0, "");
        try {
            updates.push_back(decode_element(parse(piece), place, *source));
        } catch (const DecodeError& error) {
            updates.push_back(quarantined(place, find_update_id(piece).value_or(0), error.what()));
        }
        report_problems(*source, "getUpdates");
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
    simdjson::dom::array results;
    if (!says_ok(envelope) || envelope["result"].get(results) != simdjson::SUCCESS) {
        throw_error(Answer(answer.status, source->text()), "getUpdates");
    }
    std::vector<Update> updates;
    updates.reserve(results.size());
    for (const Element element : results) {
        const RootPlace place("update", source.get(), updates.size(), "");
        updates.push_back(decode_element(element, place, *source));
    }
    report_problems(*source, "getUpdates");
    return updates;
}

Update decode_update(std::string json, std::string_view what) {
    const SourcePtr source(new Source(std::move(json)));
    const RootPlace place("update", source.get(), 0, "");
    Element element;
    if (const auto error = try_parse(source->text()).get(element); error != simdjson::SUCCESS) {
        const std::string problem = std::string("no JSON: ") + simdjson::error_message(error);
        // What is whole but for its bytes would come again and again, always the same; what was cut off may come whole.
        const auto id = find_update_id(source->text());
        if (!id || !is_whole_object(source->text())) throw DecodeError({}, problem);
        return quarantined(place, *id, problem);
    }
    if (!element.is_object()) throw DecodeError("update", "expected an object");
    if (!update_id_of(element)) throw DecodeError("update.update_id", "required field is missing");
    Update update = decode_element(element, place, *source);
    report_problems(*source, what);
    return update;
}

}  // namespace telepot::codec

namespace telepot {

Update Update::parse(std::string_view json) {
    return codec::decode_update(std::string(json), "Update::parse");
}

}  // namespace telepot
