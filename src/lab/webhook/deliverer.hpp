// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <thread>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>

namespace telepot::lab {

class Laboratory;
class HookDelivery;

/// Posts the updates of all bots with a webhook to their addresses, on a thread of its own.
class Deliverer {
public:
    explicit Deliverer(Laboratory& laboratory);
    /// Ends the thread; answers that are due are not waited for. Not to be called under the world's lock.
    ~Deliverer();
    Deliverer(const Deliverer&) = delete;
    Deliverer& operator=(const Deliverer&) = delete;

    /// The bot's queue, its webhook or the clock has changed. Any thread.
    void notice(std::int64_t bot_id);

private:
    void look();

    Laboratory& laboratory_;
    boost::asio::io_context context_{1};
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> guard_{context_.get_executor()};
    std::mutex mutex_;  // of the next one
    std::set<std::int64_t> noticed_;
    std::map<std::int64_t, std::shared_ptr<HookDelivery>> deliveries_;  // of the thread
    std::thread thread_;
};

}  // namespace telepot::lab
