// SPDX-License-Identifier: MIT
// What listeners do with their mailboxes.
#include <algorithm>
#include <utility>

#include "delegate/hub.hpp"
#include "telepot/values/exception.hpp"

namespace telepot {

detail::Mailbox::Mailbox(delegate::Hub& hub) noexcept : hub_(&hub) {
    hub_->retain();
}

// One that is a delegate's and has lived was emptied by its burial.
detail::Mailbox::~Mailbox() {
    hub_->forget_captures(*this);
    hub_->clear(*this);
    hub_->release();
}

namespace delegate {

using detail::Actor;
using detail::Mailbox;

std::uint64_t Hub::capture(Mailbox& box, const std::vector<Template>& templates) {
    if (templates.empty()) throw BadArgument("a listener needs at least one template to capture by");
    auto made = std::make_unique<Capture>(box, 0, templates);
    const std::lock_guard lock(mutex_);
    made->number_ = ++captures_made_;
    index_.add(*made);
    made->next_of_box_ = std::exchange(box.captures_, made.get());
    Capture& capture = *made.release();
    add_twin_locked(capture);
    return capture.number_;
}

bool Hub::cancel_capture(Mailbox& box, std::uint64_t number) {
    Capture* gone = nullptr;  // destroyed without the lock: they hold the user's functions
    {
        const std::lock_guard lock(mutex_);
        for (Capture** link = &box.captures_; *link != nullptr;) {
            Capture& capture = **link;
            if (capture.number_ != number) {
                link = &capture.next_of_box_;
                continue;
            }
            *link = std::exchange(capture.next_of_box_, gone);
            index_.remove(capture);
            gone = &capture;
        }
    }
    const bool found = gone != nullptr;
    destroy(gone);
    return found;
}

void Hub::forget_captures(Mailbox& box) {
    Capture* gone = nullptr;
    {
        const std::lock_guard lock(mutex_);
        gone = take_captures_locked(box);
    }
    destroy(gone);
}

Capture* Hub::take_captures_locked(Mailbox& box) {
    for (Capture* at = box.captures_; at != nullptr; at = at->next_of_box_) index_.remove(*at);
    return std::exchange(box.captures_, nullptr);
}

void Hub::destroy(Capture* captures) noexcept {
    while (captures != nullptr) delete std::exchange(captures, captures->next_of_box_);
}

std::vector<std::uint64_t> Hub::captures(const Mailbox& box) const {
    std::vector<std::uint64_t> numbers;
    const std::lock_guard lock(mutex_);
    for (const Capture* at = box.captures_; at != nullptr; at = at->next_of_box_) numbers.push_back(at->number_);
    // A capture that is kept by both ids of a chat that has moved is one to its owner.
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

bool Hub::captures_anything(const Mailbox& box) {
    const std::lock_guard lock(mutex_);
    return box.captures_ != nullptr || box.first_ != nullptr;
}

void Hub::add_listener(ListenerMailbox& box) {
    const std::lock_guard lock(mutex_);
    box.next = std::exchange(first_listener_, &box);
    if (box.next != nullptr) box.next->previous = &box;
}

void Hub::remove_listener(ListenerMailbox& box) noexcept {
    const std::lock_guard lock(mutex_);
    (box.previous == nullptr ? first_listener_ : box.previous->next) = box.next;
    if (box.next != nullptr) box.next->previous = box.previous;
}

bool Hub::take_or_wait(Mailbox& box, Waiter& waiter) {
    const std::lock_guard lock(mutex_);
    Actor* const actor = box.is_actor() ? &static_cast<Actor&>(box) : nullptr;
    if (forsaken_ || (actor != nullptr && (actor->stopping_ || stopping_))) {
        waiter.outcome = Waiter::Outcome::stopped;
        return true;
    }
    while (box.first_ != nullptr) {
        Letter* const letter = box.first_;
        box.first_ = letter->next;
        if (box.first_ == nullptr) box.last_ = nullptr;
        letter->next = nullptr;
        if (actor == nullptr) --static_cast<ListenerMailbox&>(box).unread;
        if (letter->kind == Letter::Kind::idle) {
            // It was idle before the wait began.
            letter->message.reset();
            letters_.give_back(letter);
            continue;
        }
        waiter.letter = letter;
        waiter.outcome = Waiter::Outcome::letter;
        return true;
    }
    box.waiter_ = &waiter;
    if (actor != nullptr) touch_locked(*actor);
    return false;
}

bool Hub::stop_waiting(Mailbox& box, Waiter& waiter) {
    const std::lock_guard lock(mutex_);
    if (box.waiter_ != &waiter) return false;
    box.waiter_ = nullptr;
    return true;
}

void Waiter::stop() noexcept {
    box.hub().end_wait(box, *this);
}

void Hub::end_wait(Mailbox& box, Waiter& waiter) noexcept {
    const std::lock_guard lock(mutex_);
    if (box.waiter_ == &waiter) stop_locked(waiter);
}

void Hub::stop_locked(Waiter& waiter) noexcept {
    if (waiter.box.waiter_ != &waiter) return;
    waiter.box.waiter_ = nullptr;
    waiter.outcome = Waiter::Outcome::stopped;
    waiter.wake();
}

void Hub::put_back(Mailbox& box, const std::vector<Letter*>& letters) {
    std::size_t workers = 0;
    {
        const std::lock_guard lock(mutex_);
        for (auto at = letters.rbegin(); at != letters.rend(); ++at) {
            (*at)->next = std::exchange(box.first_, *at);
            if (box.last_ == nullptr) box.last_ = *at;
            if (!box.is_actor()) ++static_cast<ListenerMailbox&>(box).unread;
        }
        if (box.first_ != nullptr && box.is_actor()) schedule_locked(static_cast<Actor&>(box));
        workers = workers_needed_locked();
    }
    if (workers > 0) turns_->start(workers);
}

void Hub::discard(Letter* letter) noexcept {
    if (letter == nullptr) return;
    // What a letter holds may run anybody's code when it goes.
    letter->message.reset();
    letter->delivery = {};
    const std::lock_guard lock(mutex_);
    letters_.give_back(letter);
}

void Hub::throw_away(Letter* letters, bool handled) noexcept {
    while (letters != nullptr) {
        Letter* const next = letters->next;
        if (!handled && letters->delivery) letters->delivery->drop();
        discard(letters);
        letters = next;
    }
}

void Hub::clear(Mailbox& box) {
    Letter* letters = nullptr;
    {
        const std::lock_guard lock(mutex_);
        letters = std::exchange(box.first_, nullptr);
        box.last_ = nullptr;
    }
    throw_away(letters, true);
}

}  // namespace delegate

}  // namespace telepot
