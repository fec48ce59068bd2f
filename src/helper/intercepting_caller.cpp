// SPDX-License-Identifier: MIT
#include "helper/intercepting_caller.hpp"

#include <memory>
#include <utility>

namespace telepot::detail {

/// A call that was started and whose answer is looked at.
class InterceptingCaller::Watched final : public codec::Completion {
public:
    Watched(InterceptingCaller& caller, OriginChange change, codec::Completion& completion)
        : caller_(&caller),
          expected_(caller.expect(change)),
          change_(std::move(change)),
          completion_(completion),
          next_(caller.watched_) {
        caller.watched_ = this;
    }

    void finished(codec::Answer&& answer) noexcept override {
        change_.apply(answer, *caller_->keeper_, caller_->name());
        release().finished(std::move(answer));
    }
    void failed(std::exception_ptr error) noexcept override { release().failed(std::move(error)); }

    /// The one whose call completes into `completion`, or nullptr.
    static Watched* find(const InterceptingCaller& caller, const codec::Completion& completion) noexcept {
        Watched* at = caller.watched_;
        while (at != nullptr && &at->completion_ != &completion) at = at->next_;
        return at;
    }
    /// Ends this object, and gives whom to tell.
    codec::Completion& release() noexcept {
        const std::unique_ptr<Watched> self(this);
        Watched** link = &caller_->watched_;
        while (*link != this) link = &(*link)->next_;
        *link = next_;
        return completion_;
    }

private:
    // The caller may be given up while the call is under way.
    const Shared<InterceptingCaller> caller_;
    const Shared<Counted> expected_;
    const OriginChange change_;
    codec::Completion& completion_;
    Watched* next_;
};

InterceptingCaller::InterceptingCaller(codec::Caller& caller, Shared<OriginKeeper> keeper)
    : caller_(caller), keeper_(std::move(keeper)) {}

InterceptingCaller::~InterceptingCaller() = default;

Shared<Counted> InterceptingCaller::expect(const OriginChange& change) const {
    const auto expectation = change.expectation();
    return expectation ? keeper_->expect(*expectation) : Shared<Counted>();
}

codec::Answer InterceptingCaller::call(codec::Request&& request) {
    const OriginChange change(request);
    const Shared<Counted> expected = expect(change);
    codec::Answer answer = caller_.call(std::move(request));
    if (change) change.apply(answer, *keeper_, name());
    return answer;
}

void InterceptingCaller::start(codec::Request&& request, codec::Completion& completion) {
    OriginChange change(request);
    if (!change) {
        caller_.start(std::move(request), completion);
        return;
    }
    auto watched = std::make_unique<Watched>(*this, std::move(change), completion);
    caller_.start(std::move(request), *watched.release());  // it deletes itself
}

void InterceptingCaller::cancel(codec::Completion& completion) noexcept {
    Watched* const watched = Watched::find(*this, completion);
    if (watched == nullptr) {
        caller_.cancel(completion);
        return;
    }
    caller_.cancel(*watched);
    watched->release();
}

}  // namespace telepot::detail
