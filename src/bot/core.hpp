// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

#include "bot/site.hpp"
#include "bot/transformers.hpp"
#include "codec/caller.hpp"
#include "runtime/engine.hpp"

namespace telepot::bot {

/// What stands behind a Bot: carries out its calls on the engine that all bots share. It may be destroyed while calls
/// are under way; they go on and complete.
class Core final : public codec::Caller {
public:
    /// @throws BadToken, BadArgument; nothing is sent. std::logic_error in a copy of a process that used the engine.
    explicit Core(std::string_view token, const BotOptions& options = {});

    codec::Answer call(codec::Request&& request) override;
    void start(codec::Request&& request, codec::Completion& completion) override;
    void cancel(codec::Completion& completion) noexcept override;
    log::SharedBotName name() const override { return site_->name(); }

    Transformers& transformers() noexcept { return transformers_; }
    std::int64_t id() const noexcept { return site_->bot_id(); }
    Engine& engine() const noexcept { return engine_; }
    const std::shared_ptr<Site>& site() const noexcept { return site_; }

private:
    Engine& engine_;
    std::shared_ptr<Site> site_;
    Transformers transformers_;
};

}  // namespace telepot::bot
