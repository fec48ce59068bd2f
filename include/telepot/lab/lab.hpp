// SPDX-License-Identifier: MIT
// The laboratory: a Bot API server inside your process, with users who do what you tell them.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// A local Bot API server for tests and for trying bots without a network.
///
/// All members of all classes here may be called from any thread, unless they say otherwise. Handles (User, Chat,
/// BotAccount) are cheap to copy; they keep the world alive, also after its Server is gone.
namespace telepot::lab {

class Handles;
class Laboratory;
class Server;
class User;
class Chat;
class BotAccount;

/// A wait helper's time was up.
class WaitTimeout : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// How a Server is set up. A view: texts are copied when the Server is made.
struct ServerOptions {
    std::uint16_t port = 0;                  ///< 0 = any free port
    std::string_view address = "127.0.0.1";  ///< numeric address to listen on
    int threads = 1;                         ///< network threads
    bool local_mode = false;                 ///< as the real server's --local: file:///, 2000 MB, absolute paths
    bool strict = false;                     ///< problems (Call::problems) fail the call, which Telegram would take
    bool registered_tokens_only = false;     ///< tokens that bot() or new_bot() didn't make are 401
    bool privacy_mode = false;               ///< in groups, bots see only commands, mentions and replies to them
    bool tls = false;                        ///< HTTPS
    std::string_view certificate_file = {};  ///< PEM; with tls and no file: self-signed for localhost
    std::string_view key_file = {};          ///< PEM
    std::string_view files_folder = {};      ///< where files are kept; empty = a temporary folder
    std::size_t call_log_limit = 100'000;    ///< older calls are forgotten
    std::int64_t first_update_id = 500'000'001;
    bool deliver_webhooks = true;                       ///< whether updates are posted to webhooks that are set
    std::chrono::milliseconds webhook_timeout{60'000};  ///< how long the answer to an update is waited for
    /// Names or addresses, separated by commas, by which the server may be asked for besides localhost, loopback
    /// addresses and `address`: say "lab" if another container reaches it as http://lab:8081. Requests with another
    /// Host are refused, since a web page could make a browser send them.
    std::string_view allowed_hosts = {};
    /// What the control API (/lab/v1) asks for. Empty: nothing if the address is a loopback one, else a random one.
    std::string_view control_token = {};
    /// Folder of the chat page's files, for those who work on it; empty: those that are built in.
    std::string_view web_folder = {};
    /// Whether events and updates are kept for the control API from the beginning, not only from its first request on.
    bool record = false;
    /// Flood control as Telegram's: too many messages into a chat, a group, or altogether are 429 with retry_after,
    /// which passes with the world's clock. The guide has the numbers.
    bool telegram_limits = false;
};

/// A message as it stands in the world at the time of asking.
class Message {
public:
    Message() = default;

    std::int64_t bot_id =
        0;  ///< the other side of a private chat (a bot, or the person whose account a bot serves), else 0
    std::int64_t chat_id = 0;
    std::int64_t message_id = 0;
    std::int64_t from_id = 0;  ///< 0 for channel posts
    std::string text;          ///< text or caption
    std::string json;          ///< the whole Message object
};

/// A call that a bot made.
class Call {
public:
    Call() = default;

    std::uint64_t number = 0;  ///< counts from 1
    std::int64_t bot_id = 0;
    std::string method;     ///< as the API spells it
    std::string arguments;  ///< a JSON object; values are texts where the request's encoding knows only texts
    std::vector<std::pair<std::string, std::string>> files;  ///< part name and file name of uploads
    int status = 0;                                          ///< HTTP status of the answer; 0 if none was sent
    std::string answer;                                      ///< the answer's body
    std::vector<std::string> problems;                       ///< what was wrong with the call, in words
    bool modelled = true;        ///< false: the method is validated and answered plausibly, but nothing happened
    std::string fault;           ///< name of the injected fault that struck, or empty
    bool webhook_reply = false;  ///< it came in the answer to a webhook's update; its own answer was sent to nobody
    std::chrono::milliseconds started{0};  ///< Unix time of the world's clock
    std::chrono::milliseconds finished{0};

    /// An argument's value: a text as it is, anything else as JSON; empty if it wasn't given.
    std::string argument(std::string_view name) const;
};

/// Something to go wrong.
struct Fault {
    enum class Kind {
        too_many_requests,      ///< 429 with retry_after; the call isn't carried out
        internal_error,         ///< 500; the call isn't carried out
        bad_gateway,            ///< 502 with an HTML body; the call isn't carried out
        drop_before_reading,    ///< the connection ends when the request's head has come
        drop_after_processing,  ///< the call is carried out, the connection ends without an answer
        drop_mid_answer,        ///< the call is carried out, the connection ends amid the answer
        slow,                   ///< the call is carried out, the answer comes after `delay`
        garbage,                ///< the call is carried out, the answer's body isn't JSON
        duplicate_updates,      ///< getUpdates gives each update twice in one answer
        shuffle_updates,        ///< getUpdates gives the updates in reverse order (answers with two or more)
    };
    Kind kind = Kind::internal_error;
    std::string_view method = {};  ///< any letter case; empty = every method
    int times = 1;                 ///< this many calls; 0 = until removed
    int retry_after = 1;           ///< seconds
    std::chrono::milliseconds delay{1000};
};

/// Where a user writes: a group, supergroup or channel, or the private chat with a bot or with another person. People
/// can write to each other if one of them has connected a bot to their account (User::connect_business).
class Place {
public:
    Place(const Chat& chat);       // NOLINT(google-explicit-constructor): that is its purpose
    Place(const BotAccount& bot);  // NOLINT(google-explicit-constructor)
    Place(const User& person);     // NOLINT(google-explicit-constructor)

private:
    friend class Handles;
    friend class User;
    Place() = default;
    std::int64_t chat_id_ = 0;
    std::int64_t bot_id_ = 0;
};

/// Further properties of a message that a user sends. A view.
struct SendOptions {
    std::string_view caption = {};
    std::int64_t reply_to = 0;           ///< message_id in the same chat
    std::int64_t message_thread_id = 0;  ///< a topic of the chat; without it, a reply stays in its topic
    std::string_view extra_json = {};    ///< an object whose members are added to the message
};

/// A photo, video, document or audio file of an album. A view.
struct AlbumItem {
    std::string_view kind = "photo";  ///< "photo", "video", "document" or "audio"
    std::string_view bytes = {};
    std::string_view file_name = {};
    std::string_view caption = {};
};

/// What a user hands over by pressing a special key of a reply keyboard. A view. Each key takes what it is about.
struct Shared {
    std::string_view phone_number = "+12025550123";  ///< request_contact
    double latitude = 51.4779;                       ///< request_location
    double longitude = -0.0015;                      ///< request_location
    std::span<const std::int64_t> user_ids = {};     ///< request_users: at least one
    std::int64_t chat_id = 0;                        ///< request_chat
    std::string_view question = "Tea?";              ///< request_poll
    std::span<const std::string_view> options = {};  ///< request_poll: two or more; none = "Yes" and "No"
    std::string_view web_app_data = {};              ///< web_app: what the Mini App sends
};

/// A bot's account.
class BotAccount {
public:
    std::int64_t id() const { return id_; }
    std::string token() const;
    std::string username() const;
    /// Updates that wait to be fetched.
    std::size_t pending_updates() const;
    /// Queues an Update given as JSON. Without update_id it gets the next one; returns its update_id.
    std::int64_t inject(std::string_view update_json) const;
    /// The id of the next update; ids may also jump backwards, as Telegram's may after a quiet week.
    void set_next_update_id(std::int64_t update_id) const;

private:
    friend class Handles;
    friend class Server;
    friend class User;
    friend class Chat;
    friend class Place;
    BotAccount(std::shared_ptr<Laboratory> laboratory, std::int64_t id);
    std::shared_ptr<Laboratory> lab_;
    std::int64_t id_;
};

/// A group, supergroup or channel.
class Chat {
public:
    std::int64_t id() const { return id_; }
    std::string type() const;
    /// All messages, oldest first.
    std::vector<Message> messages() const;
    /// The message, if it exists.
    std::optional<Message> message(std::int64_t message_id) const;
    /// The ChatMember object of a user or bot, as JSON.
    std::string member(std::int64_t user_id) const;
    /// Turns a group into a supergroup, as Telegram does when needed; returns the supergroup.
    Chat migrate() const;

private:
    friend class Handles;
    friend class Server;
    friend class User;
    friend class Place;
    Chat(std::shared_ptr<Laboratory> laboratory, std::int64_t id);
    std::shared_ptr<Laboratory> lab_;
    std::int64_t id_;
};

/// A person who acts. Methods throw std::invalid_argument if the person couldn't do this in Telegram (no such
/// button, not a member, ...). Bytes are copied.
class User {
public:
    std::int64_t id() const { return id_; }
    std::string first_name() const;
    std::string username() const;

    // Writing
    Message send_text(const Place& where, std::string_view text, SendOptions options = {}) const;
    Message send_photo(const Place& where, std::string_view bytes, SendOptions options = {}) const;
    Message send_document(const Place& where, std::string_view bytes, std::string_view file_name,
                          SendOptions options = {}) const;
    Message send_audio(const Place& where, std::string_view bytes, std::string_view file_name,
                       SendOptions options = {}) const;
    Message send_video(const Place& where, std::string_view bytes, std::string_view file_name = "video.mp4",
                       SendOptions options = {}) const;
    Message send_voice(const Place& where, std::string_view bytes, SendOptions options = {}) const;
    Message send_sticker(const Place& where, std::string_view bytes, std::string_view emoji,
                         SendOptions options = {}) const;
    Message send_location(const Place& where, double latitude, double longitude, SendOptions options = {}) const;
    Message send_contact(const Place& where, std::string_view phone_number, std::string_view name,
                         SendOptions options = {}) const;
    /// The emoji's dice are Telegram's; value 0 = a random one.
    Message send_dice(const Place& where, std::string_view emoji = "🎲", int value = 0, SendOptions options = {}) const;
    /// A poll that isn't anonymous if the chat is a group; of a quiz, the first option is right.
    Message send_poll(const Place& where, std::string_view question, const std::vector<std::string>& options,
                      bool quiz = false, SendOptions send_options = {}) const;
    /// An album of 2 to 10 files; its caption, if any, is the first one's. Documents and audio files go with their
    /// kind.
    std::vector<Message> send_album(const Place& where, const std::vector<AlbumItem>& items,
                                    SendOptions options = {}) const;
    /// Forwards a message that this user can see.
    Message forward(const Message& message, const Place& where, SendOptions options = {}) const;
    /// Any content: members of the Message object, as {"venue": {...}}.
    Message send_json(const Place& where, std::string_view content_json) const;
    /// Presses START (again): "/start" with a payload, if any; unblocks.
    Message start(const BotAccount& bot, std::string_view payload = {}) const;
    /// Changes the text or caption of one's own message.
    Message edit_text(const Message& message, std::string_view text) const;

    // Buttons and inline mode
    /// Presses a button of an inline keyboard, given by its text or callback_data; returns the callback query's id.
    /// This overload takes the newest message in the chat with such a button.
    std::string press(const Place& where, std::string_view label) const;
    std::string press(const Message& message, std::string_view label) const;
    /// Presses a key of the reply keyboard that the bot showed last there: sends its text, or what a special key asks
    /// for. Keys that ask for users, a chat or data of a Mini App need the overload that says which.
    Message press_reply_key(const Place& where, std::string_view label) const;
    Message press_reply_key(const Place& where, std::string_view label, const Shared& shared) const;
    /// Opens the Mini App of a key of the reply keyboard, which hands this to the bot and closes.
    Message send_web_app_data(const BotAccount& bot, std::string_view label, std::string_view data) const;
    /// Opens the Mini App of an inline button in the private chat with the bot; returns the query_id that it is
    /// started with, for answerWebAppQuery.
    std::string open_web_app(const Message& message, std::string_view label) const;
    /// Types into the message field after the bot's name; returns the inline query's id.
    std::string inline_query(const BotAccount& bot, std::string_view text, std::string_view offset = {}) const;
    /// Picks a result of an answered inline query: it is sent to the place, and the bot gets chosen_inline_result.
    Message choose(std::string_view inline_query_id, std::string_view result_id, const Place& where) const;
    /// Lets a widget that the bot sent with allow_queries put a query of 1 to 64 bytes; returns the query's id. The bot
    /// has 15 s to answer. `type_json` is a WidgetQueryType. A user's widgets put up to 5 queries in 5 s.
    std::string widget_query(const Message& message, std::string_view data,
                             std::string_view type_json = R"({"type":"data"})") const;
    /// The same from a copy of a widget that was sent with is_shared: the bot isn't told where that copy is.
    std::string shared_widget_query(const BotAccount& bot, std::string_view widget_id, std::string_view data,
                                    std::string_view type_json = R"({"type":"data"})") const;
    /// The arguments of the bot's answer to a query (callback, inline, shipping, pre-checkout, widget), as JSON.
    /// Throws WaitTimeout.
    std::string wait_answer(std::string_view query_id,
                            std::chrono::milliseconds timeout = std::chrono::seconds{10}) const;

    // Chats
    void join(const Chat& chat) const;
    void leave(const Chat& chat) const;
    /// Asks to join a chat; returns nothing: the bot decides.
    void request_join(const Chat& chat, std::string_view bio = {}) const;
    /// Opens an invite link that a bot made; joins, or asks to join if the link says so. Returns the chat.
    Chat join_by_link(std::string_view invite_link, std::string_view bio = {}) const;
    void add(const Chat& chat, const User& user) const;
    void add(const Chat& chat, const BotAccount& bot) const;
    void remove(const Chat& chat, std::int64_t user_id) const;
    /// Makes somebody (also a bot) an administrator; rights as JSON members of ChatMemberAdministrator, all if empty.
    void promote(const Chat& chat, std::int64_t user_id, std::string_view rights_json = {}) const;
    void demote(const Chat& chat, std::int64_t user_id) const;
    void set_title(const Chat& chat, std::string_view title) const;
    /// Turns the topics of a supergroup on or off.
    void set_forum(const Chat& chat, bool on = true) const;
    /// Makes a topic in a forum: the service message; its message_id is the topic's message_thread_id.
    Message create_topic(const Chat& chat, std::string_view name) const;
    void pin(const Message& message) const;
    void boost(const Chat& chat) const;

    // Bots and messages
    void block(const BotAccount& bot) const;
    void unblock(const BotAccount& bot) const;
    /// As the bot's owner, lets it write to 1 to 10 people who haven't written to it: each chat shows who did that.
    void invite(const BotAccount& bot, const std::vector<User>& people) const;
    /// Connects the bot to this account, for chats with other people; rights as JSON members of BusinessBotRights, all
    /// if empty. Again: changes the rights. Returns the connection's id.
    std::string connect_business(const BotAccount& bot, std::string_view rights_json = {}) const;
    void disconnect_business(const BotAccount& bot) const;
    /// Deletes the account: bots that write to it get "user is deactivated".
    void deactivate() const;
    /// Reacts with these emoji, replacing the former reaction; none takes it back.
    void react(const Message& message, const std::vector<std::string>& emoji) const;
    /// Votes in a poll; no options = takes the vote back.
    void vote(const Message& message, const std::vector<int>& options) const;
    void remove_message(const Message& message) const;

    // Payments
    /// Gives the address for an invoice; returns the shipping query's id.
    std::string ask_shipping(const Message& invoice, std::string_view address_json = {}) const;
    /// Confirms the order; returns the pre-checkout query's id.
    std::string check_out(const Message& invoice, std::string_view shipping_option_id = {},
                          std::string_view order_info_json = {}) const;
    /// Pays after the pre-checkout query was answered with ok: the service message successful_payment.
    Message complete_payment(const Message& invoice, std::string_view pre_checkout_query_id) const;
    /// check_out, wait for the bot's ok, complete_payment. Throws WaitTimeout; std::runtime_error if the bot refuses.
    Message pay(const Message& invoice, std::chrono::milliseconds timeout = std::chrono::seconds{10}) const;

    // Reading
    /// The next message of somebody else that this user hasn't taken yet, in any chat. Throws WaitTimeout.
    Message wait_message(std::chrono::milliseconds timeout = std::chrono::seconds{10}) const;
    /// Its text or caption.
    std::string wait_text(std::chrono::milliseconds timeout = std::chrono::seconds{10}) const;
    /// The same without waiting.
    std::optional<Message> next_message() const;
    /// Waits until the message has this text or caption, and returns it. Throws WaitTimeout.
    Message wait_edit(const Message& message, std::string_view text,
                      std::chrono::milliseconds timeout = std::chrono::seconds{10}) const;
    /// The message as it is now; nothing if it was deleted.
    std::optional<Message> reload(const Message& message) const;
    /// All messages of the private chat with the bot, oldest first.
    std::vector<Message> messages(const BotAccount& bot) const;
    /// All messages of the private chat with another person.
    std::vector<Message> messages(const User& person) const;
    /// Ephemeral messages to this user, in no particular order; their message_id is 0.
    std::vector<Message> ephemeral_messages(const Place& where) const;

private:
    friend class Handles;
    friend class Place;
    friend class Server;
    User(std::shared_ptr<Laboratory> laboratory, std::int64_t id);
    std::shared_ptr<Laboratory> lab_;
    std::int64_t id_;
};

/// The server: a world with users, chats and bots, reachable over HTTP as the Bot API.
class Server {
public:
    /// Listens at once. Throws std::system_error if the address or port can't be had.
    explicit Server(ServerOptions options = {});
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    /// "http://127.0.0.1:41873": what bots use instead of https://api.telegram.org. The same while it is stopped.
    std::string url() const;
    std::uint16_t port() const;
    /// What the control API asks for; empty if nothing.
    std::string control_token() const;
    /// PEM file of the certificate, to be trusted by clients; empty without TLS.
    std::string certificate_file() const;
    /// Closes the port and all connections; waiting calls get no answer. The world stays as it is.
    void stop();
    /// Listens again on the same port. Does nothing if it isn't stopped.
    void start();
    bool running() const;

    // The world
    /// A new user; an id of 0 gives the next free one.
    User new_user(std::string_view first_name, std::string_view username = {}, std::int64_t id = 0);
    /// A user with these members of the User object.
    User new_user_json(std::string_view user_json);
    /// The bot with this token, made if need be.
    BotAccount bot(std::string_view token, std::string_view first_name = {}, std::string_view username = {});
    /// A new bot with a token of its own.
    BotAccount new_bot(std::string_view first_name = "Bot", std::string_view username = {});
    Chat new_group(const User& creator, std::string_view title);
    Chat new_supergroup(const User& creator, std::string_view title, std::string_view username = {});
    Chat new_channel(const User& creator, std::string_view title, std::string_view username = {});
    std::optional<User> find_user(std::int64_t id);
    std::optional<Chat> find_chat(std::int64_t id);
    /// Moves the world's clock forward: updates and queries age, waiting polls end.
    void advance_clock(std::chrono::milliseconds by);

    // What the bots did
    /// All calls, oldest first; `method` in any letter case, empty = all.
    std::vector<Call> calls(std::string_view method = {}) const;
    void clear_calls();
    /// The next finished call of this method that wasn't returned by wait_for_call before. Throws WaitTimeout.
    Call wait_for_call(std::string_view method, std::chrono::milliseconds timeout = std::chrono::seconds{10});
    /// Waits for at least `count` finished calls of this method since the last clear_calls(), and returns all of
    /// them. Throws WaitTimeout.
    std::vector<Call> wait_for_calls(std::string_view method, std::size_t count,
                                     std::chrono::milliseconds timeout = std::chrono::seconds{10});
    /// Waits until the condition holds; it is asked anew whenever anything changes, without any lock.
    bool wait_until(const std::function<bool()>& condition,
                    std::chrono::milliseconds timeout = std::chrono::seconds{10});

    // Faults
    /// Plans a fault; faults strike in the order of planning, one a call. Returns a number to remove it by.
    std::uint64_t inject_fault(Fault fault);
    void remove_fault(std::uint64_t number);
    void clear_faults();
    /// How often it has struck.
    std::size_t fault_hits(std::uint64_t number) const;

private:
    std::shared_ptr<Laboratory> lab_;
};

/// Writes a self-signed certificate and its key as PEM files; hosts are names or numeric addresses.
/// Throws std::runtime_error.
void write_self_signed_certificate(const std::string& certificate_file, const std::string& key_file,
                                   const std::vector<std::string>& hosts);

}  // namespace telepot::lab
