// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

#include "loop/delivery.hpp"
#include "telepot/delegate/mailbox.hpp"
#include "telepot/messages/any_message.hpp"

namespace telepot::delegate {

/// Messages that nobody reads are kept up to this number for each listener, and for each wait for a certain one.
inline constexpr std::size_t kMostUnread = 1000;

/// A message in a mailbox.
class Letter {
public:
    enum class Kind : unsigned char {
        message,
        initial,   ///< the one that has made the delegate
        migrated,  ///< no message: its chat has become a supergroup
        idle       ///< no message: the delegate has been idle for too long
    };

    Letter* next = nullptr;
    /// Empty while the letter is unused.
    std::optional<AnyMessage> message;
    /// Keeps the message pending for its message loop; null if it didn't come from one.
    detail::Shared<loop::Delivery> delivery;
    std::uint64_t round = 0;  ///< the same in all letters of one message
    std::uint64_t order = 0;  ///< its place in the mailbox: what came earlier has a smaller one
    Kind kind = Kind::message;
    /// Whoever has its reader's seed has to handle it, the reader's successor too.
    bool claimed = false;
};

/// The mailbox of a listener that is no delegate's, so that nobody else bounds what lies in it.
class ListenerMailbox final : public detail::Mailbox {
public:
    using Mailbox::Mailbox;
    // Under the hub's lock.
    std::size_t unread = 0;
    ListenerMailbox* previous = nullptr;
    ListenerMailbox* next = nullptr;
};

/// Letters that have been written and not been thrown away; kept for the next ones. Not synchronised.
class LetterStore {
public:
    LetterStore() = default;
    LetterStore(const LetterStore&) = delete;
    LetterStore& operator=(const LetterStore&) = delete;
    ~LetterStore() {
        while (spare_ != nullptr) delete std::exchange(spare_, spare_->next);
    }

    Letter* take() {
        if (spare_ == nullptr) return new Letter;
        Letter* const letter = std::exchange(spare_, spare_->next);
        --count_;
        letter->next = nullptr;
        letter->kind = Letter::Kind::message;
        letter->claimed = false;
        return letter;
    }
    /// The letter must be empty: what it held may run the user's code when it is destroyed.
    void give_back(Letter* letter) noexcept {
        if (count_ >= kMost) {
            delete letter;
            return;
        }
        letter->next = std::exchange(spare_, letter);
        ++count_;
    }

private:
    static constexpr std::size_t kMost = 4096;
    Letter* spare_ = nullptr;
    std::size_t count_ = 0;
};

}  // namespace telepot::delegate
