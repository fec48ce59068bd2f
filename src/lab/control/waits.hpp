// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "lab/json.hpp"
#include "net/server/http_server.hpp"

namespace telepot::lab {

class Laboratory;

/// Long polls of the control API: they take no thread, but are looked at whenever the world has changed.
class Waits {
public:
    /// The answer's result once it is there. Called under the world's lock; may throw what an operation may.
    using Look = std::function<std::optional<json>()>;

    explicit Waits(Laboratory& laboratory) : laboratory_(laboratory) {}

    /// Answers as soon as there is something to answer, or with 408 when the time is up. The lock isn't held.
    void wait(const net::Responder& responder, std::chrono::milliseconds timeout, Look look, std::string what);
    /// Looks at all that wait. Under the lock; never throws.
    void look() noexcept;
    /// How many there are. Under the lock.
    std::size_t size() const { return waiting_.size(); }

private:
    struct Waiting {
        Waiting(net::Responder to, Look look_at) : responder(std::move(to)), look(std::move(look_at)) {}
        net::Responder responder;
        Look look;
    };
    bool try_to_answer(Waiting& waiting) noexcept;
    void remove(std::uint64_t number, const std::optional<net::ServerResponse>& answer);

    Laboratory& laboratory_;
    std::map<std::uint64_t, Waiting> waiting_;
    std::uint64_t next_ = 1;
    bool looking_ = false;
};

}  // namespace telepot::lab
