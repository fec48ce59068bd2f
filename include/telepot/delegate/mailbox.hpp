// SPDX-License-Identifier: MIT
// Where the messages of a listener wait, and what a delegate adds to that. For the library's own use.
#pragma once

#include <cstdint>
#include <exception>
#include <string>
#include <utility>

#include "telepot/messages/any_message.hpp"
#include "telepot/store/fields.hpp"
#include "telepot/values/mode.hpp"
#include "telepot/values/seed.hpp"
#include "telepot/values/shared.hpp"

namespace telepot {

namespace delegate {
class Capture;
class Hub;
class IdleWheel;
class Letter;
class Pattern;
class SeedTable;
class Waiter;
}  // namespace delegate

namespace detail {

/// The messages that a listener has captured and that nobody has taken yet. All members belong to the hub, under its
/// lock.
class Mailbox : public Counted {
public:
    explicit Mailbox(delegate::Hub& hub) noexcept;
    ~Mailbox() override;
    Mailbox(const Mailbox&) = delete;
    Mailbox& operator=(const Mailbox&) = delete;

    [[nodiscard]] delegate::Hub& hub() const noexcept { return *hub_; }
    /// Whether a delegate reads it.
    [[nodiscard]] virtual bool is_actor() const noexcept { return false; }

private:
    friend class delegate::Hub;
    friend class delegate::Capture;

    delegate::Hub* hub_;
    delegate::Letter* first_ = nullptr;
    delegate::Letter* last_ = nullptr;
    delegate::Waiter* waiter_ = nullptr;
    delegate::Capture* captures_ = nullptr;
    std::uint64_t round_ = 0;  // the last message that was put in
};

/// What a delegate is asked to do.
enum class Step : unsigned char { start, reopen, message, migrate, close };

/// The message of Step::migrate is an event with this as its data.
struct MovedChat {
    std::int64_t old_chat_id = 0;
    std::int64_t new_chat_id = 0;
};

/// A delegate of any version.
class Actor : public Mailbox {
public:
    enum class State : unsigned char { running, closing, dead };
    /// How it works: with a turn for each message, in a line of execution of its own, or as somebody else's object.
    enum class Life : unsigned char { turns, dedicated, foreign };

    Actor(delegate::Hub& hub, Life life, Seed seed) noexcept : Mailbox(hub), seed_(std::move(seed)), life_(life) {}
    [[nodiscard]] bool is_actor() const noexcept final { return true; }
    /// Its class, for reports.
    [[nodiscard]] virtual std::string name() const = 0;
    /// Of a foreign object: whether it still lives.
    [[nodiscard]] virtual bool is_alive() { return true; }
    [[nodiscard]] const Seed& seed() const noexcept { return seed_; }
    /// What survives of it, as JSON, with stored fields that aren't known any more; empty: nothing does.
    virtual std::string save(const StoredFields* /*rest*/) { return {}; }
    /// Takes over what was saved; gives what of it isn't known. @throws DecodeError, and what the user throws
    virtual StoredFields load(std::string_view /*json*/) { return {}; }

private:
    friend class delegate::Hub;
    friend class delegate::IdleWheel;
    friend class delegate::SeedTable;

    delegate::Pattern* pattern_ = nullptr;
    Seed seed_;               // it changes when its chat moves: in the delegate's own turn, and under the lock
    Shared<Counted> record_;  // of a bot with a store: the delegate's place in it
    Actor* next_in_bucket_ = nullptr;
    Actor* previous_ = nullptr;  // among the living
    Actor* next_ = nullptr;
    Actor* next_ready_ = nullptr;
    Actor* idle_previous_ = nullptr;  // in a slot of the wheel
    Actor* idle_next_ = nullptr;
    double idle_after_ = 0;       // seconds; 0: it may be idle for ever
    std::int64_t idle_tick_ = 0;  // when it will have been idle for too long
    std::uint32_t idle_slot_ = 0;
    State state_ = State::running;
    const Life life_;
    bool scheduled_ = false;  // ready, or at work
    bool at_work_ = false;
    bool idle_listed_ = false;
    bool stopping_ = false;
    bool moving_ = false;      // its chat has moved, and it is going to follow
    bool of_message_ = false;  // its seed names a message, which stays where it is
};

/// A delegate of one version.
template <class Mode>
class ActorOf : public Actor {
public:
    using Actor::Actor;
    /// Carries a step out. Of a dedicated delegate `start` is all there is; of a foreign one it calls start().
    /// @param msg the message; it lives until the step is done  @param why of `close`
    virtual typename Mode::template result<void> perform(Step step, const AnyMessage& msg,
                                                         const std::exception_ptr& why) = 0;
};

}  // namespace detail

}  // namespace telepot
