// SPDX-License-Identifier: MIT
#include "bot/call.hpp"

#include <string>
#include <utility>
#include <variant>

#include "bot/arguments.hpp"
#include "bot/http_failure.hpp"
#include "bot/migrations.hpp"
#include "bot/request_body.hpp"
#include "telepot/values/exception.hpp"
#include "telepot/values/json.hpp"
#include "telepot/values/log.hpp"
#include "values/bot_clock.hpp"
#include "values/clamped_time.hpp"

namespace telepot::bot {

namespace {

constexpr std::chrono::milliseconds kNoDeadline{0};

bool looks_like_an_answer(const codec::Answer& answer) {
    return !answer.body.empty() && answer.body.front() == '{';
}

/// Whoever asks who it is lets the log know, too.
void learn_name(Site& site, const codec::Answer& answer) {
    try {
        site.learn_username(Json::parse(answer.body)["result"]["username"].as_string().value_or(""));
    } catch (const Exception&) {
        // Whoever asked is told.
    }
}

}  // namespace

void Call::start(Engine& engine, const std::shared_ptr<Site>& site, codec::Request&& request,
                 codec::Completion& completion) {
    Call* call = nullptr;
    try {
        engine.refuse_orphan();
        check_text(request);
        call = new Call(engine, site, std::move(request), completion);
    } catch (...) {
        completion.failed(std::current_exception());
        return;
    }
    call->belongs_to(completion);
    call->follow_known();
    call->send();
}

Call::Call(Engine& engine, const std::shared_ptr<Site>& site, codec::Request&& request, codec::Completion& completion)
    : engine_(engine),
      site_(site),
      request_(std::move(request)),
      completion_(&completion),
      once_(reads_once(request_)) {
    if (log::enabled(log::Level::debug)) begin_ = std::chrono::steady_clock::now();
}

void Call::withdraw() noexcept {
    completion_ = nullptr;
    if (pause_) {
        engine_.loop().cancel_timer(pause_);
        delete this;
    } else {
        transfer_.cancel();  // arrived() follows
    }
}

void Call::send() {
    ++attempts_;
    try {
        transfer_ =
            engine_.client().start(make_request(), [this](net::HttpResult result) { arrived(std::move(result)); });
    } catch (...) {
        fail(std::current_exception());
    }
}

net::HttpRequest Call::make_request() {
    const codec::MethodInfo& method = *request_.method;
    net::HttpRequest request(site_->endpoint(), "POST", site_->method_path(method.name));
    request.connect_timeout = site_->connect_timeout();
    request.repeatable = method.repeatable && !once_;
    if (!request_.files.empty()) {
        request.body = make_form(request_, reader_error_);
        request.on_upload_progress = upload_progress(request_);
        request.lane = net::Lane::file;
        request.total_timeout = kNoDeadline;
        request.stall_timeout = site_->stall_timeout();
        return request;
    }
    request.headers = site_->json_headers();
    request.body = request_.json;
    request.total_timeout = site_->timeout();
    if (request.total_timeout != kNoDeadline)
        request.total_timeout += telepot::detail::clamped<std::chrono::seconds>(request_.hold_seconds);
    if (method.long_poll) request.lane = net::Lane::long_poll;
    return request;
}

void Call::arrived(net::HttpResult&& result) {
    if (engine_.closing()) return;  // whom it was for may be gone
    if (completion_ == nullptr) {
        delete this;
    } else if (auto* const response = std::get_if<net::HttpResponse>(&result)) {
        answered(std::move(*response));
    } else {
        unanswered(std::get<net::HttpError>(result));
    }
}

void Call::answered(net::HttpResponse&& response) {
    codec::Answer answer(response.status, std::move(response.body));
    if (response.status == 200 && looks_like_an_answer(answer)) {
        if (request_.method->name == "getMe") learn_name(*site_, answer);
        finish(std::move(answer));
        return;
    }
    const codec::ErrorInfo info = codec::inspect_error(answer);
    if (info.migrate_to_chat_id && follow(*info.migrate_to_chat_id)) return send();
    std::optional<std::chrono::seconds> wait = response.retry_after;
    if (info.retry_after) wait = telepot::detail::clamped<std::chrono::seconds>(*info.retry_after);
    if (retry(protocol::Failure::answered(answer.status, info.error_code, wait))) return;
    answer.arguments = std::move(request_.json);
    finish(std::move(answer));
}

void Call::unanswered(const net::HttpError& error) {
    if (reader_error_) {
        fail(reader_error_);
        return;
    }
    const auto failure = failure_of(error);
    if (failure && retry(*failure)) return;
    fail(exception_of(error, request_.method->name));
}

// What can't be read goes out as it is, and the server says what it thinks of it.
void Call::follow_known() {
    const Migrations& migrations = site_->migrations();
    if (!migrations.follows() || migrations.empty() || request_.method->long_poll) return;
    try {
        const std::int64_t chat_id = chat_of(request_);
        const std::int64_t successor = chat_id < 0 ? migrations.successor(chat_id) : 0;
        if (successor != 0) followed_ = send_to_successor(request_, chat_id, successor);
    } catch (const Exception&) {
        followed_ = false;
    }
}

/// The server has refused the call because its chat moved. True: it is one for the new chat now; nothing was sent yet.
bool Call::follow(std::int64_t new_chat_id) {
    if (followed_) return false;
    try {
        const std::int64_t chat_id = chat_of(request_);
        Migrations& migrations = site_->migrations();
        migrations.learn(chat_id, new_chat_id);
        if (!migrations.follows() || once_ || migrations.successor(chat_id) != new_chat_id) return false;
        followed_ = send_to_successor(request_, chat_id, new_chat_id);
    } catch (const std::exception&) {
        return false;  // the refusal tells what there is to tell
    }
    return followed_;
}

// False: there is to be no further attempt. A poll's failure is its loop's business, which paces polls and tells of
// trouble.
bool Call::retry(const protocol::Failure& failure) {
    if (once_ || request_.method->long_poll) return false;
    const auto pause = site_->retry_policy().decide(request_.method->repeatable, attempts_, failure);
    if (!pause) return false;
    if (log::enabled(log::Level::info)) {
        log::write(log::Level::info, site_->name(),
                   std::string(request_.method->name) + " failed (" + failure.text() + "), next attempt in " +
                       std::to_string(pause->count()) + " ms");
    }
    pause_ = engine_.loop().start_timer(telepot::detail::BotClock::now() + *pause, [this] {
        pause_ = net::TimerId();
        send();
    });
    return true;
}

void Call::note_duration(std::string_view outcome) const {
    if (begin_ == std::chrono::steady_clock::time_point() || !log::enabled(log::Level::debug)) return;
    const auto taken = std::chrono::steady_clock::now() - begin_;
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(taken).count();
    std::string text = std::string(request_.method->name) + ": " + std::string(outcome) + " after " +
                       std::to_string(milliseconds) + " ms";
    if (attempts_ > 1) text += " and " + std::to_string(attempts_) + " attempts";
    log::write(log::Level::debug, site_->name(), text);
}

void Call::finish(codec::Answer&& answer) noexcept {
    note_duration(answer.status == 200 ? "answered" : "refused");
    codec::Completion& completion = *completion_;
    completion.pending = nullptr;
    delete this;
    completion.finished(std::move(answer));
}

void Call::fail(std::exception_ptr error) noexcept {
    note_duration("failed");
    codec::Completion& completion = *completion_;
    completion.pending = nullptr;
    delete this;
    completion.failed(std::move(error));
}

}  // namespace telepot::bot
