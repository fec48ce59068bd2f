// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <exception>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

#include "telepot/task/spawn.hpp"
#include "telepot/task/task.hpp"

namespace telepot::aio {

namespace detail {

/// Tasks that run side by side and stand or fall together.
class Group {
public:
    void add(task<> work) { members_.push_back(launch(std::move(work), Root::Life::run)); }
    /// Keeps the first failure and cancels everybody.
    void fail(std::exception_ptr error) {
        if (!error_) stop(std::move(error));
    }
    /// For when the waiting task is cancelled: cancels everybody, also if that has happened before.
    void cancel() { stop(std::make_exception_ptr(Cancelled())); }
    /// Waits for all; throws the first failure.
    task<> join();

private:
    void stop(std::exception_ptr error) {
        error_ = std::move(error);
        for (const Task<>& member : members_) member.cancel();
    }

    std::vector<Task<>> members_;
    std::exception_ptr error_;
};

template <class T>
task<> gather_one(task<T> work, std::optional<T>& result, Group& group) {
    try {
        result.emplace(co_await std::move(work));
    } catch (...) {
        group.fail(std::current_exception());
    }
}

inline task<> gather_one(task<> work, Group& group) {
    try {
        co_await std::move(work);
    } catch (...) {
        group.fail(std::current_exception());
    }
}

}  // namespace detail

/// Runs all tasks side by side and gives their values in the order of the tasks. When one fails, the others are
/// cancelled, and its exception is thrown when all have ended. When the waiting task is cancelled, so are they all, and
/// Cancelled is thrown.
template <class T, std::enable_if_t<!std::is_void_v<T>, int> = 0>
task<std::vector<T>> gather(std::vector<task<T>> works) {
    std::vector<std::optional<T>> results(works.size());
    detail::Group group;
    for (std::size_t i = 0; i < works.size(); ++i) {
        group.add(detail::gather_one(std::move(works[i]), results[i], group));
    }
    co_await group.join();
    std::vector<T> values;
    values.reserve(results.size());
    for (std::optional<T>& result : results) values.push_back(std::move(*result));
    co_return values;
}

/// As above for tasks without a value.
inline task<> gather(std::vector<task<>> works) {
    detail::Group group;
    for (task<>& work : works) group.add(detail::gather_one(std::move(work), group));
    co_await group.join();
}

/// `gather(a(), b(), c())` for tasks of the same type.
template <class T, class... More>
auto gather(task<T> first, task<T> second, More... more) {
    std::vector<task<T>> works;
    works.reserve(2 + sizeof...(more));
    works.push_back(std::move(first));
    works.push_back(std::move(second));
    (works.push_back(std::move(more)), ...);
    return gather(std::move(works));
}

}  // namespace telepot::aio
