// SPDX-License-Identifier: MIT
#include "codec/answer.hpp"

#include <exception>
#include <type_traits>
#include <utility>

#include "codec/decode.hpp"
#include "codec/generated/decoders.hpp"
#include "codec/parser.hpp"
#include "codec/problems.hpp"
#include "telepot/values/exception.hpp"

namespace telepot::codec {

namespace {

using SourcePtr = detail::Shared<const Source>;

/// Looks for the member "result" of an answer that says ok; throws what the answer stands for if it doesn't.
simdjson::simdjson_result<Element> result_of(const SourcePtr& source, Answer&& answer, std::string_view method) {
    Element envelope;
    const auto error = try_parse(source->text()).get(envelope);
    if (error == simdjson::SUCCESS && says_ok(envelope)) return envelope["result"];
    if (error != simdjson::SUCCESS && begins_with_ok(source->text())) {
        throw UnreadableResult(method, {}, std::string("no JSON: ") + simdjson::error_message(error));
    }
    answer.body = source->text();
    throw_error(answer, method);
}

/// Keeps where an object came from, for its raw(), if it doesn't do so itself.
template <class T>
void keep_raw(T& object, const Place& place) {
    if constexpr (requires { set_raw(object, place); }) set_raw(object, place);
}

// Each reads a result; false if there is nothing to return. Objects are returned whatever is missing in them: the call
// was carried out.

template <class T>
bool read_result(const Element& element, const Place& place, T& out) {
    const bool is_read = decode(element, place, out) || (std::is_class_v<T> && is_usable(element, {}));
    keep_raw(out, place);
    return is_read;
}

bool read_result(const Element& element, const Place& place, bool& out) {
    if (!decode(element, place, out)) out = true;  // that it's carried out is all that such a method has to say
    return true;
}

bool read_result(const Element& element, const Place& place, std::optional<Message>& out) {
    return !element.is_object() || read_result(element, place, out.emplace());
}

template <class T>
bool read_result(const Element& element, const Place& place, std::vector<T>& out) {
    std::size_t size = 0;
    if (!array_size(element, place, size)) return false;
    out.reserve(size);
    std::size_t index = 0;
    for (const Element item : simdjson::dom::array(element)) {
        const Place at(place, index++);
        if (!read_result(item, at, out.emplace_back())) out.pop_back();
    }
    return true;
}

/// Whether an answer without a result tells all the same what there is to know.
template <class T>
constexpr bool result_is_optional = std::is_same_v<T, bool> || std::is_same_v<T, std::optional<Message>>;

[[noreturn]] void throw_unreadable(std::string_view method, const Source& source) {
    if (source.problems().empty()) throw UnreadableResult(method, "result", "it is empty");
    const Problem& problem = source.problems().front();
    throw UnreadableResult(method, problem.path, problem.text);
}

}  // namespace

template <class T>
T decode_answer(Answer&& answer, std::string_view method) {
    if constexpr (std::is_same_v<T, std::vector<Update>>) {
        return decode_updates(std::move(answer));
    } else {
        const SourcePtr source(new Source(std::move(answer.body)));
        T value{};
        Element result;
        if (result_of(source, std::move(answer), method).get(result) != simdjson::SUCCESS) {
            if constexpr (std::is_same_v<T, bool>) value = true;
            if constexpr (!result_is_optional<T>) throw UnreadableResult(method, "result", "it is missing");
            return value;
        }
        if (!read_result(result, RootPlace("result", source.get(), 0, "/result"), value)) {
            throw_unreadable(method, *source);
        }
        if (!source->problems().empty()) report_problems(*source, method);
        return value;
    }
}

RawResult decode_raw(Answer&& answer, std::string_view method) {
    const SourcePtr source(new Source(std::move(answer.body)));
    Element result;
    if (result_of(source, std::move(answer), method).get(result) != simdjson::SUCCESS) {
        throw UnreadableResult(method, "result", "it is missing");
    }
    return RawResult(text_of(result));
}

#define TELEPOT_RESULT(...) template __VA_ARGS__ decode_answer<__VA_ARGS__>(Answer&&, std::string_view);
#include "codec/generated/results.inc"
#undef TELEPOT_RESULT

}  // namespace telepot::codec
