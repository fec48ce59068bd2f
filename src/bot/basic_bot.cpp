// SPDX-License-Identifier: MIT
#include <type_traits>
#include <utility>

#include "bot/core.hpp"
#include "bot/unknown_method.hpp"
#include "codec/answer.hpp"
#include "methods/await_call.hpp"
#include "telepot/bot/bot.hpp"
#include "telepot/bot/environment.hpp"
#include "telepot/task/task.hpp"
#include "telepot/types/all.hpp"
#include "telepot/values/exception.hpp"

namespace telepot {

namespace {

task<Json> call_unknown(codec::Caller& caller, codec::Request request) {
    const std::string_view method = request.method->name;
    codec::Answer answer = co_await codec::AwaitCall(caller, std::move(request));
    co_return Json::parse(codec::decode_raw(std::move(answer), method).json);
}

void hand_over(BasicBot<blocking>& bot, const AnyMessage& msg) {
    bot.handle(msg);
}

task<> hand_over(BasicBot<coroutine>& bot, AnyMessage msg) {
    co_await bot.handle(msg);
}

}  // namespace

template <class Mode>
BasicBot<Mode>::BasicBot(TokenRef token, const BotOptions& options) : core_(new bot::Core(token.text(), options)) {
    this->caller_ = core_;
}

template <class Mode>
BasicBot<Mode> BasicBot<Mode>::from_env(const BotOptions& options) {
    const Environment env;
    return BasicBot(env.token(), env.options(options));
}

template <class Mode>
BasicBot<Mode>::~BasicBot() {
    this->stop_message_loop();
    core_->site()->migrations().set_hook({});
    delete core_;
}

template <class Mode>
typename Mode::template result<void> BasicBot<Mode>::handle(std::string_view json) {
    return hand_over(*this, AnyMessage::parse(json));
}

template <class Mode>
void BasicBot<Mode>::use(Transformer transformer) {
    core_->transformers().add(std::move(transformer));
}

template <class Mode>
void BasicBot<Mode>::on_chat_migrated(detail::Function<void(std::int64_t, std::int64_t)> callback) {
    core_->site()->migrations().set_hook(std::move(callback));
}

template <class Mode>
std::int64_t BasicBot<Mode>::id() const noexcept {
    return core_->id();
}

template <class Mode>
typename Mode::template result<Json> BasicBot<Mode>::call(std::string_view method, std::string_view arguments) {
    codec::Request request = bot::unknown_method(method, arguments);
    if constexpr (std::is_same_v<Mode, blocking>) {
        return Json::parse(codec::decode_raw(core_->call(std::move(request)), method).json);
    } else {
        return call_unknown(*core_, std::move(request));
    }
}

template <class Mode>
typename Mode::template result<Json> BasicBot<Mode>::call(std::string_view method, const JsonObject& arguments) {
    return call(method, std::string_view(arguments.text()));
}

template class BasicBot<blocking>;
template class BasicBot<coroutine>;

}  // namespace telepot
