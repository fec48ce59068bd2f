// SPDX-License-Identifier: MIT
#include "codec/answer.hpp"

#include <exception>
#include <type_traits>
#include <utility>

#include "codec/decode.hpp"
#include "codec/generated/decoders.hpp"
#include "codec/parser.hpp"

namespace telepot::codec {

namespace {

using SourcePtr = detail::Shared<const Source>;

/// The member "result" of an answer that says ok; throws what the answer stands for otherwise.
Element result_of(const SourcePtr& source, int status, std::string_view method) {
    Element envelope;
    bool ok = false;
    Element result;
    if (try_parse(source->text()).get(envelope) != simdjson::SUCCESS || envelope["ok"].get(ok) != simdjson::SUCCESS ||
        !ok || envelope["result"].get(result) != simdjson::SUCCESS) {
        throw_error(Answer(status, source->text()), method);
    }
    return result;
}

void decode(const Element& element, const Place& place, std::optional<Message>& out) {
    if (element.is_object()) codec::decode(element, place, out.emplace());
}

}  // namespace

template <class T>
T decode_answer(Answer&& answer, std::string_view method) {
    if constexpr (std::is_same_v<T, std::vector<Update>>) {
        return decode_updates(std::move(answer));
    } else {
        const SourcePtr source(new Source(std::move(answer.body)));
        const Element result = result_of(source, answer.status, method);
        T value{};
        decode(result, RootPlace("result", source.get(), 0, "/result"), value);
        return value;
    }
}

RawResult decode_raw(Answer&& answer, std::string_view method) {
    const SourcePtr source(new Source(std::move(answer.body)));
    return RawResult(text_of(result_of(source, answer.status, method)));
}

#define TELEPOT_RESULT(...) template __VA_ARGS__ decode_answer<__VA_ARGS__>(Answer&&, std::string_view);
#include "codec/generated/results.inc"
#undef TELEPOT_RESULT

}  // namespace telepot::codec
