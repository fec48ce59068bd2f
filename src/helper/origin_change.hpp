// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "codec/request.hpp"
#include "helper/origin_keeper.hpp"

namespace telepot::detail {

/// What a call does to the origins of callback queries if it succeeds.
class OriginChange {
public:
    /// Looks at a call that is about to be made.
    explicit OriginChange(const codec::Request& request);
    /// Whether it does anything.
    explicit operator bool() const noexcept { return kind_ != Kind::none; }
    /// Whose buttons may be pressed before the answer is there; none if nobody's.
    std::optional<delegate::Expectation> expectation() const;
    /// Looks at the call's answer and carries the change out.
    void apply(const codec::Answer& answer, OriginKeeper& keeper, const log::SharedBotName& bot) const noexcept;

private:
    enum class Kind : unsigned char { none, sent, edited, deleted };

    static Kind kind_of(std::string_view method) noexcept;
    void read(const codec::Request& request);
    void carry_out(const codec::Answer& answer, OriginKeeper& keeper) const;

    Kind kind_ = Kind::none;
    bool has_buttons_ = false;
    std::int64_t chat_id_ = 0;                // 0 if the chat is named otherwise
    std::vector<MessageIdentifier> targets_;  // what is edited or deleted
};

}  // namespace telepot::detail
