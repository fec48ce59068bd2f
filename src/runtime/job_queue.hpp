// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include "telepot/task/offload.hpp"

namespace telepot::aio::detail {

/// A first-in-first-out list of jobs, threaded through the jobs themselves. Not synchronised.
class JobQueue {
public:
    bool empty() const noexcept { return first_ == nullptr; }
    std::size_t size() const noexcept { return size_; }

    void push(Job& job) noexcept {
        job.queued_ = true;
        job.previous_ = last_;
        job.next_ = nullptr;
        (last_ == nullptr ? first_ : last_->next_) = &job;
        last_ = &job;
        ++size_;
    }
    /// The oldest job; the queue must not be empty.
    Job& pop() noexcept {
        Job& job = *first_;
        remove(job);
        return job;
    }
    /// False: it isn't in the queue.
    bool remove(Job& job) noexcept {
        if (!job.queued_) return false;
        job.queued_ = false;
        (job.previous_ == nullptr ? first_ : job.previous_->next_) = job.next_;
        (job.next_ == nullptr ? last_ : job.next_->previous_) = job.previous_;
        --size_;
        return true;
    }

private:
    Job* first_ = nullptr;
    Job* last_ = nullptr;
    std::size_t size_ = 0;
};

}  // namespace telepot::aio::detail
