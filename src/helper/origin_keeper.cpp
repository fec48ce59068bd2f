// SPDX-License-Identifier: MIT
#include "helper/origin_keeper.hpp"

#include <utility>

#include "delegate/hub.hpp"
#include "telepot/types/all.hpp"

namespace telepot::detail {

OriginKeeper::OriginKeeper(Seed id, Shared<delegate::OriginMap> map, OriginInterception chat,
                           OriginInterception in_line)
    : map_(std::move(map)),
      book_(map_ && id.hashable() ? map_ : Shared<delegate::OriginMap>(new delegate::OriginMap("all"))),
      chat_(std::move(chat)),
      inline_(std::move(in_line)),
      id_(std::move(id)),
      owner_(is_shared() ? id_ : Seed(0)) {
    if (!is_shared()) book_->enter(owner_, *this);
}

OriginKeeper::~OriginKeeper() {
    book_->leave(owner_, *this);
}

Seed OriginKeeper::id() const {
    const std::lock_guard lock(mutex_);
    return id_;
}

Seed OriginKeeper::owner() const {
    const std::lock_guard lock(mutex_);
    return owner_;
}

/// Lives while a call is under way.
class OriginKeeper::Expected final : public Counted {
public:
    Expected(Shared<delegate::Hub> hub, const delegate::Expectation& call) : hub_(std::move(hub)), call_(call) {
        hub_->expect(call_);
    }
    ~Expected() override { hub_->expect_no_more(call_); }

private:
    const Shared<delegate::Hub> hub_;
    const delegate::Expectation call_;
};

Shared<Counted> OriginKeeper::expect(const delegate::Expectation& call) {
    if (!(call.is_inline() ? inline_ : chat_).enabled()) return {};
    const std::lock_guard lock(mutex_);
    return hub_ ? Shared<Counted>(new Expected(hub_, call)) : Shared<Counted>();
}

void OriginKeeper::listen(Mailbox& box) {
    {
        const std::lock_guard lock(mutex_);
        box_ = &box;
        hub_ = Shared<delegate::Hub>(&box.hub());
        for (auto& [origin, pattern] : captured_) listen_to_locked(origin, pattern);
    }
    if (!is_shared()) return;
    // Maybe its predecessor's chat has moved after its end.
    if (const Seed former = box.hub().former_seed(owner())) book_->move(former, owner());
    enter_book();
}

void OriginKeeper::enter_book() {
    const Seed owner_now = owner();
    book_->enter(owner_now, *this);
    for (const MessageIdentifier& origin : book_->origins(owner_now)) adopt(origin);
}

void OriginKeeper::move(const Seed& id_now) {
    const Seed before = owner();
    {
        const std::lock_guard lock(mutex_);
        id_ = id_now;
        if (is_shared()) owner_ = id_now;
    }
    if (!is_shared()) return;
    book_->leave(before, *this);
    book_->move(before, id_now);
    enter_book();
}

void OriginKeeper::stop() {
    if (is_shared()) book_->leave(owner(), *this);
    std::vector<Shared<codec::SharedCaller>> gone;  // destroyed without the lock
    const std::lock_guard lock(mutex_);
    gone.swap(callers_);
    if (box_ != nullptr) {
        for (auto& [origin, pattern] : captured_) box_->hub().cancel_capture(*box_, std::exchange(pattern, 0));
    }
    box_ = nullptr;
}

void OriginKeeper::adopt(const MessageIdentifier& origin) {
    const std::lock_guard lock(mutex_);
    listen_to_locked(origin, captured_[origin]);
}

void OriginKeeper::listen_to_locked(const MessageIdentifier& origin, std::uint64_t& pattern) {
    if (pattern != 0 || box_ == nullptr) return;
    pattern = hub_->capture(*box_, {Template::origin(origin)});
    hub_->give_held(*box_, origin, is_shared());
}

void OriginKeeper::capture(const MessageIdentifier& origin, bool notify) {
    adopt(origin);
    book_->add(origin, owner());
    if (is_shared()) {
        Shared<delegate::Hub> hub;
        {
            const std::lock_guard lock(mutex_);
            hub = hub_;
        }
        if (hub) hub->hand_out_held(origin);
    }
    if (notify) kind_of(origin).notify(origin, id(), true);
}

void OriginKeeper::uncapture(const MessageIdentifier& origin, bool notify) {
    book_->remove(origin);
    if (map_ && !is_shared()) map_->remove(origin);
    if (!let_go(origin)) return;
    if (notify) kind_of(origin).notify(origin, id(), false);
}

void OriginKeeper::forget(const MessageIdentifier& origin) {
    let_go(origin);
}

/// False: it wasn't captured.
bool OriginKeeper::let_go(const MessageIdentifier& origin) {
    const std::lock_guard lock(mutex_);
    const auto found = captured_.find(origin);
    if (found == captured_.end()) return false;
    if (found->second != 0 && box_ != nullptr) box_->hub().cancel_capture(*box_, found->second);
    captured_.erase(found);
    return true;
}

void OriginKeeper::see(const AnyMessage& msg) {
    const auto* const chosen = msg.get_if<ChosenInlineResult>();
    if (chosen == nullptr || !chosen->inline_message_id) return;
    const MessageIdentifier origin(*chosen->inline_message_id);
    if (wants(origin)) capture(origin);
}

std::vector<MessageIdentifier> OriginKeeper::origins() const {
    const std::lock_guard lock(mutex_);
    std::vector<MessageIdentifier> result;
    for (const auto& [origin, pattern] : captured_) result.push_back(origin);
    return result;
}

void OriginKeeper::keep(Shared<codec::SharedCaller> caller) {
    const std::lock_guard lock(mutex_);
    callers_.push_back(std::move(caller));
}

}  // namespace telepot::detail
