// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include "telepot/task/spawn.hpp"

namespace telepot::aio::detail {

/// The live tasks that the end of aio::run cancels. Loop thread only.
class Roots {
public:
    bool empty() const noexcept { return first_ == nullptr; }

    void add(Root& root) noexcept {
        root.next_ = first_;
        if (first_ != nullptr) first_->previous_ = &root;
        first_ = &root;
        root.listed_ = true;
    }
    void remove(Root& root) noexcept {
        if (!root.listed_) return;
        root.listed_ = false;
        (root.previous_ == nullptr ? first_ : root.previous_->next_) = root.next_;
        if (root.next_ != nullptr) root.next_->previous_ = root.previous_;
    }
    // A cancellation only schedules resumptions, so that the list stays as it is meanwhile.
    void cancel_all() noexcept {
        for (Root* root = first_; root != nullptr; root = root->next_) root->own_context_.cancel();
    }

    static Root::Life life(const Root& root) noexcept { return root.life_; }
    static void cancel(Root& root) noexcept { root.own_context_.cancel(); }
    static const std::atomic<std::int32_t>& done(const Root& root) noexcept { return root.done_; }

private:
    Root* first_ = nullptr;
};

}  // namespace telepot::aio::detail
