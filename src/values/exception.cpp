// SPDX-License-Identifier: MIT
#include "telepot/values/exception.hpp"

#include <mutex>
#include <regex>
#include <sstream>
#include <vector>

#include "telepot/values/log.hpp"
#include "telepot/values/union.hpp"
#include "values/redact.hpp"

namespace telepot {

namespace {

std::string number(double value) {
    std::ostringstream out;
    out << value;
    return out.str();
}

struct Subclass {
    std::regex pattern;
    std::exception_ptr (*make)(TelegramErrorInfo);
};

template <class E>
std::exception_ptr make_error(TelegramErrorInfo info) {
    return std::make_exception_ptr(E(std::move(info)));
}

std::regex compiled(std::string_view pattern) {
    return std::regex(std::string(pattern), std::regex::ECMAScript | std::regex::icase);
}

/// Subclasses in the order of registration: the last that matches wins.
class Registry {
public:
    Registry() {
        add("chat not found", make_error<ChatNotFoundError>);
        add("message is not modified", make_error<MessageNotModifiedError>);
        add("^conflict", make_error<ConflictError>);
        add("not *enough *rights", make_error<NotEnoughRightsError>);
        add("(migrated|upgraded).*supergroup *chat", make_error<MigratedToSupergroupChatError>);
        add("too *many *requests", make_error<TooManyRequestsError>);
        add("bot.*blocked", make_error<BotWasBlockedError>);
        add("bot.*kicked", make_error<BotWasKickedError>);
        add("unauthorized", make_error<UnauthorizedError>);
        built_in_ = subclasses_.size();
    }

    void add(std::string_view pattern, std::exception_ptr (*maker)(TelegramErrorInfo)) {
        std::regex expression = compiled(pattern);
        const std::scoped_lock lock(mutex_);
        subclasses_.push_back({std::move(expression), maker});
    }

    std::exception_ptr make(TelegramErrorInfo info) {
        auto* const maker = find(info.description, info.error_code);
        return maker(std::move(info));
    }

private:
    /// What makes the error for a description; called without the lock, since a subclass's constructor is its user's.
    std::exception_ptr (*find(const std::string& description, int code))(TelegramErrorInfo) {
        // std::regex needs stack in proportion to the text, which is the server's.
        const std::string head = description.substr(0, most_searched);
        const std::scoped_lock lock(mutex_);
        for (std::size_t left = subclasses_.size(); left > 0; --left) {
            // Servers word a flood wait in several ways; its code is always the same.
            if (left == built_in_ && code == too_many_requests) return make_error<TooManyRequestsError>;
            const Subclass& subclass = subclasses_[left - 1];
            if (std::regex_search(head, subclass.pattern)) return subclass.make;
        }
        return make_error<TelegramError>;
    }

    static constexpr std::size_t most_searched = 1000;
    static constexpr int too_many_requests = 429;

    std::mutex mutex_;
    std::vector<Subclass> subclasses_;
    std::size_t built_in_ = 0;  // the first ones
};

Registry& registry() {
    static Registry instance;
    return instance;
}

}  // namespace

Exception::Exception(const std::string& what)
    : std::runtime_error(redact::printable(log::mask_tokens(what), redact::Lines::kept)) {}

BadFlavor::BadFlavor(const std::string& wanted, std::string offender)
    : Exception("message of another flavor than " + wanted + ": " + offender.substr(0, 200)),
      offender_(std::move(offender)) {}

BadHTTPResponse::BadHTTPResponse(int status, const std::string& text, std::string_view method)
    : Exception("HTTP status " + std::to_string(status) + " and no answer of the Bot API" +
                (method.empty() ? std::string() : " to " + std::string(method)) + ": " +
                redact::printable(log::mask_tokens(text)).substr(0, 200)),
      response_(status, redact::printable(log::mask_tokens(text), redact::Lines::kept)) {}

EventNotFound::EventNotFound(std::uint64_t event)
    : Exception("event " + std::to_string(event) + " isn't scheduled: it was emitted, cancelled, or never there"),
      event_(event) {}

WaitTooLong::WaitTooLong(double seconds)
    : Exception("waited for more than " + number(seconds) + " seconds"), seconds_(seconds) {}

IdleTerminate::IdleTerminate(double seconds)
    : Exception("idle for " + number(seconds) + " seconds"), seconds_(seconds) {}

StopListening::StopListening() : Exception("stopped listening") {}

DecodeError::DecodeError(std::string path, const std::string& problem)
    : Exception(path.empty() ? problem : path + ": " + problem), path_(std::move(path)) {}

DecodeError::DecodeError(std::string path, const std::string& problem, std::string_view before, std::string_view behind)
    : Exception(std::string(before) + (path.empty() ? problem : path + ": " + problem) + std::string(behind)),
      path_(std::move(path)) {}

UnreadableResult::UnreadableResult(std::string_view method, std::string path, const std::string& problem)
    : DecodeError(std::move(path), problem,
                  std::string(method) + " was carried out, but what it returned can't be read (",
                  "); don't repeat it") {}

void detail::throw_bad_union_access() {
    throw BadUnionAccess("the union holds another member, or was moved from");
}

namespace {

std::string text_of(const TelegramErrorInfo& info) {
    std::string text = redact::printable(info.description) + " (" + std::to_string(info.error_code);
    if (!info.method.empty()) text += ", " + info.method;
    text += ")";
    if (!info.hint.empty()) text += ": " + info.hint;
    return text;
}

TelegramErrorInfo* for_people(TelegramErrorInfo&& info) {
    info.description = redact::printable(log::mask_tokens(info.description));
    info.json = log::mask_tokens(info.json);
    info.hint = redact::printable(log::mask_tokens(info.hint));
    return new TelegramErrorInfo(std::move(info));
}

}  // namespace

TelegramError::TelegramError(TelegramErrorInfo info) : Exception(text_of(info)), info_(for_people(std::move(info))) {}

std::exception_ptr TelegramError::make(TelegramErrorInfo info) {
    return registry().make(std::move(info));
}

void TelegramError::add_subclass(std::string_view pattern, Factory factory) {
    registry().add(pattern, factory);
}

}  // namespace telepot
