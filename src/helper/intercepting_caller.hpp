// SPDX-License-Identifier: MIT
#pragma once

#include "codec/shared_caller.hpp"
#include "helper/origin_change.hpp"
#include "helper/origin_keeper.hpp"
#include "methods/invoke.hpp"

namespace telepot::detail {

/// Hands calls on to a bot and looks at those that change a message's buttons.
class InterceptingCaller : public codec::SharedCaller {
public:
    InterceptingCaller(codec::Caller& caller, Shared<OriginKeeper> keeper);
    ~InterceptingCaller() override;

    const Shared<OriginKeeper>& keeper() const noexcept { return keeper_; }

    codec::Answer call(codec::Request&& request) override;
    void start(codec::Request&& request, codec::Completion& completion) override;
    void cancel(codec::Completion& completion) noexcept override;
    log::SharedBotName name() const override { return caller_.name(); }

private:
    class Watched;

    Shared<Counted> expect(const OriginChange& change) const;

    codec::Caller& caller_;
    const Shared<OriginKeeper> keeper_;
    Watched* watched_ = nullptr;  // calls under way; loop thread only
};

/// A bot's methods, augmented.
template <class Mode>
class AugmentedBot final : public InterceptingCaller {
public:
    AugmentedBot(const telepot::methods<Mode>& bot, Shared<OriginKeeper> keeper)
        : InterceptingCaller(codec::CallerAccess::of(bot), std::move(keeper)), bot_(*this) {}

    telepot::methods<Mode>& bot() noexcept { return bot_; }

private:
    class Methods : public telepot::methods<Mode> {
    public:
        explicit Methods(codec::Caller& caller) : telepot::methods<Mode>(&caller) {}
    };
    Methods bot_;
};

}  // namespace telepot::detail
